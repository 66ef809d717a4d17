import type { DocumentRows } from "../types.ts";

/** The rows on disks that are encrypted with keys of one's own. */
export const rows = {
  "azure-to-azure-cmk/target-set": {
    title: "Disk encryption set at the target",
    summary:
      "A disk with a key of your own gets a disk encryption set that was made before, in the target's region and subscription; one that is encrypted twice gets a set for that.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "None is selected by default. The article also wants the set in the target resource group: how a set elsewhere would fail it does not say, so that is not asked.",
  },
  "azure-to-azure-cmk/changed-later": {
    title: "Key of your own later on",
    summary:
      "Where a disk gets a key of your own while it replicates, the set is attached to the replica disk by hand, or replication is disabled and enabled again.",
    kind: "change",
    level: "warning",
    verdict: "conditional",
  },
  "azure-to-azure-cmk/added-disk": {
    title: "Adding a disk with a key of your own",
    summary:
      "A disk with a key of your own is added to a machine that replicates by PowerShell, with its set.",
    kind: "change",
    level: "warning",
    verdict: "conditional",
  },
} as const satisfies DocumentRows<"azure-to-azure-cmk">;
