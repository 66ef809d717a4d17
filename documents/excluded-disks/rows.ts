import type { DocumentRows } from "../types.ts";

/** The rows on what may be excluded. */
export const rows = {
  "excluded-disks/part-of-volume": {
    title: "Part of a volume that is excluded",
    summary:
      "Where a volume lies on several disks and not all of them are excluded, those that replicate fail in the machine that comes up, and the data on them cannot be read.",
    kind: "static",
    level: "error",
    verdict: "no",
    reading:
      "The article says it of dynamic disks in Hyper-V machines, and advises against excluding any; of Azure machines it says that dynamic disks cannot be excluded. A volume of LVM or in a pool that lacks a disk is no better off, so the row is read of every volume on several disks, mirrored ones among them.",
  },
} as const satisfies DocumentRows<"excluded-disks">;
