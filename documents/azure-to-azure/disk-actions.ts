import { TB } from "../common-limits.ts";
import type { DocumentRows } from "../types.ts";

/** The rows on what is done with disks. */
export const diskActionsRows = {
  "azure-to-azure/disk-actions/resize-up": {
    title: "Growing a disk while replicated",
    summary: "A disk of a machine that replicates may be made larger.",
    kind: "change",
    level: "error",
    verdict: "yes",
    reading:
      "The opposite of the row on Hyper-V machines. Premium SSD v2, after a failover and caching have rows of their own.",
  },
  "azure-to-azure/disk-actions/resize-after-failover": {
    title: "Growing a disk after a failover",
    summary:
      "What is changed of the source machine or the size of its disks after a failover is not taken along.",
    kind: "change",
    level: "warning",
    verdict: "no",
    reading: "Nothing fails: the machine comes back with the sizes that it had.",
  },
  "azure-to-azure/disk-actions/add-disk": {
    title: "Adding a disk",
    summary: "A disk may be added to a machine that replicates.",
    kind: "change",
    level: "error",
    verdict: "yes",
    reading:
      "That somebody has to protect it stands in the article on errors, that it is one at a time in the row on hot add.",
  },
  "azure-to-azure/disk-actions/offline-changes": {
    title: "Changes to a detached disk",
    summary: "A disk that is detached and changed offline is to be synchronised anew.",
    kind: "change",
    level: "warning",
    verdict: "conditional",
    reading:
      "An inventory shows a disk that was replaced by another one of its name. Of the OS disk the common questions speak.",
  },
  "azure-to-azure/disk-actions/caching-4-tb": {
    title: "Caching of large disks",
    summary: "Disks of 4 TB and more cannot be cached.",
    kind: "static",
    level: "error",
    verdict: "no",
    limits: { fromBytes: { value: 4 * TB, unit: "bytes", source: "document" } },
    reading: "It is a rule of Azure itself: disks below 4,096 GiB can be cached.",
  },
  "azure-to-azure/disk-actions/caching-change": {
    title: "Changing the caching of a disk",
    summary:
      "Another caching detaches and attaches the disk; that of the OS disk restarts the machine. What runs on it is stopped first.",
    kind: "change",
    level: "warning",
    verdict: "conditional",
  },
} as const satisfies DocumentRows<"azure-to-azure">;
