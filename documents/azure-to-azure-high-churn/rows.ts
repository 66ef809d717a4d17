import { GB, KB, MB } from "../common-limits.ts";
import type { DocumentRows } from "../types.ts";

/** The rows on High Churn. */
export const rows = {
  "azure-to-azure-high-churn/machine": {
    title: "Churn of a machine with High Churn",
    summary:
      "With High Churn up to 100 MB of a machine's data may change in a second; a preview takes up to 500 MB.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      highChurnBytes: { value: 100 * MB, unit: "bytes", source: "document" },
      previewChurnBytes: { value: 500 * MB, unit: "bytes", source: "document" },
    },
    reading: "What only the preview takes is a warning, too: it depends on region, memory and system.",
  },
  "azure-to-azure-high-churn/disk": {
    title: "Churn of a disk with High Churn",
    summary:
      "With High Churn a disk may change more: up to 8 MB in a second on standard storage, 30 MB on a Premium SSD from 128 GiB on and 50 MB from 1 TiB on, and less with small writes.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      standardIoBytes: { value: [8 * KB, 16 * KB, 24 * KB, 32 * KB], unit: "bytes", source: "document" },
      standardChurnBytes: { value: [2 * MB, 4 * MB, 6 * MB, 8 * MB], unit: "bytes", source: "document" },
      premiumIoBytes: { value: [8 * KB, 16 * KB, 24 * KB], unit: "bytes", source: "document" },
      premiumFromBytes: { value: 128 * GB, unit: "bytes", source: "document" },
      premiumChurnBytes: {
        value: [10 * MB, 20 * MB, 30 * MB],
        unit: "bytes",
        source: "document",
        note: "From 512 GiB on there are lines of the same figures.",
      },
      largeFromBytes: { value: 1024 * GB, unit: "bytes", source: "document" },
      largeChurnBytes: { value: [20 * MB, 35 * MB, 50 * MB], unit: "bytes", source: "document" },
    },
    reading:
      "Read as the rows on Normal Churn. Premium SSD v2 and Ultra disks, which take High Churn, have no lines: they are held to those of Premium SSD.",
  },
  "azure-to-azure-high-churn/cache": {
    title: "Cache for High Churn",
    summary: "High Churn takes premium block blob accounts as cache, and Normal Churn standard ones.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: { kind: { value: "BlockBlobStorage", unit: "name", source: "document" } },
    reading: "Other premium accounts, for page blobs or files, are neither.",
  },
  "azure-to-azure-high-churn/switch": {
    title: "Switching the churn option",
    summary:
      "The option is chosen when replication is enabled. To switch it, replication is disabled and enabled again.",
    kind: "change",
    level: "error",
    verdict: "no",
    reading: "Where the option is not recorded, it is told by the kind of the cache account.",
  },
} as const satisfies DocumentRows<"azure-to-azure-high-churn">;
