import { GB, KB, MB } from "../common-limits.ts";
import type { DocumentRows } from "../types.ts";

/** The rows on how much data may change. */
export const churnRows = {
  "azure-to-azure/churn/machine": {
    title: "Churn of a machine",
    summary:
      "Up to 54 MB of a machine's data may change in a second, and up to 100 MB with the option High Churn.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      normalChurnBytes: { value: 54 * MB, unit: "bytes", source: "document" },
      highChurnBytes: { value: 100 * MB, unit: "bytes", source: "document" },
    },
    reading:
      "The limits come of tests, and what exceeds them now and then is caught up with: so it is a warning, and of the average.",
  },
  "azure-to-azure/churn/standard": {
    title: "Churn of a standard disk",
    summary: "Up to 2 MB may change in a second on a disk whose replica is on standard storage.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      ioBytes: { value: [8 * KB], unit: "bytes", source: "document" },
      churnBytes: { value: [2 * MB], unit: "bytes", source: "document" },
    },
    reading:
      "The table has one line for standard storage, with writes of 8 KB: it is taken for all sizes of writes. It holds for Normal Churn.",
  },
  "azure-to-azure/churn/premium-128": {
    title: "Churn of a premium disk from 128 GiB",
    summary:
      "On a disk whose replica is a Premium SSD of 128 GiB or more, up to 2 MB may change in a second with writes of 8 KB, 4 MB with 16 KB and 8 MB from 32 KB on.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      fromBytes: { value: 128 * GB, unit: "bytes", source: "document" },
      ioBytes: { value: [8 * KB, 16 * KB, 32 * KB], unit: "bytes", source: "document" },
      churnBytes: { value: [2 * MB, 4 * MB, 8 * MB], unit: "bytes", source: "document" },
    },
    reading:
      "Size and kind are those of the replica disk, which are the disk's own unless they were changed. Smaller ones have no line: what even these limits do not take is too much, the 2 MB that every line takes are not, and the rest is undecided. So are writes of sizes in between, unless both lines agree; smaller ones than 8 KB are taken for 8 KB. It holds for Normal Churn.",
  },
  "azure-to-azure/churn/premium-512": {
    title: "Churn of a premium disk from 512 GiB",
    summary:
      "On a disk whose replica is a Premium SSD of 512 GiB or more, up to 5 MB may change in a second with writes of 8 KB, and 20 MB from 16 KB on.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      fromBytes: { value: 512 * GB, unit: "bytes", source: "document" },
      ioBytes: { value: [8 * KB, 16 * KB], unit: "bytes", source: "document" },
      churnBytes: { value: [5 * MB, 20 * MB], unit: "bytes", source: "document" },
    },
    reading: "Read as the row on premium disks from 128 GiB.",
  },
} as const satisfies DocumentRows<"azure-to-azure">;
