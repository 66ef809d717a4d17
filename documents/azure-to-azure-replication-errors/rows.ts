import type { DocumentRows } from "../types.ts";

/** The rows on recovery points that do not come, or cannot be used. */
export const rows = {
  "azure-to-azure-replication-errors/app-consistent-linux": {
    title: "Application-consistent points of Linux",
    summary:
      "On Linux, application-consistent recovery points take scripts of one's own; without them none come (error 153006).",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    reading: "No export tells whether a machine has such scripts, so that it is a warning.",
  },
  "azure-to-azure-replication-errors/disk-sku-change": {
    title: "Disks that become another kind",
    summary:
      "After a disk has become another kind of disk, a failover to a recovery point from before fails (BookmarkNotFound).",
    kind: "change",
    level: "warning",
    verdict: "conditional",
    reading: "The performance tier of a disk, which the text names too, is nothing that an inventory has.",
  },
} as const satisfies DocumentRows<"azure-to-azure-replication-errors">;
