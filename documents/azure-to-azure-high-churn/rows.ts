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
      "Read as the rows on Normal Churn. Premium SSD v2 and Ultra disks, which take High Churn, have no lines: they are held to those of Premium SSD. Disks of a machine of which more than 100 MB change in a second are held to the lines of the preview.",
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
  "azure-to-azure-high-churn/memory": {
    title: "Memory for High Churn",
    summary:
      "For High Churn 32 GB of memory are recommended; what the preview takes beyond 100 MB in a second needs 256 GB.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      recommendedMemoryBytes: { value: 32 * GB, unit: "bytes", source: "document" },
      previewMemoryBytes: { value: 256 * GB, unit: "bytes", source: "document" },
    },
    reading: "The memory is that of the machine's size, by a table of drlint's.",
  },
  "azure-to-azure-high-churn/preview-regions": {
    title: "Regions and systems of the preview",
    summary:
      "The preview, which takes up to 500 MB in a second, is between 21 regions, for Windows, RHEL 9, SLES 15 and Ubuntu 24.04.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      regions: {
        value: [
          "australiaeast",
          "australiasoutheast",
          "centralindia",
          "centralus",
          "eastasia",
          "eastus2",
          "francecentral",
          "germanynorth",
          "japaneast",
          "japanwest",
          "northcentralus",
          "norwayeast",
          "southafricanorth",
          "southcentralus",
          "southeastasia",
          "uaecentral",
          "uksouth",
          "westcentralus",
          "westus",
          "westus2",
          "westus3",
        ],
        unit: "names",
        source: "document",
      },
      linux: {
        value: ["Red Hat Enterprise Linux 9", "SUSE Linux Enterprise Server 15", "Ubuntu 24.04"],
        unit: "names",
        source: "document",
      },
    },
    reading: "Source and target have to be listed both. Elsewhere the 100 MB of High Churn hold.",
  },
  "azure-to-azure-high-churn/preview-disk": {
    title: "Churn of a disk in the preview",
    summary:
      "In the preview up to 250 MB may change in a second on a Premium SSD, a Premium SSD v2 or an Ultra disk, and less on smaller disks and with small writes.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      skus: {
        value: ["Premium_LRS", "Premium_ZRS", "PremiumV2_LRS", "UltraSSD_LRS"],
        unit: "names",
        source: "document",
      },
      ioBytes: {
        value: [8 * KB, 16 * KB, 32 * KB, 64 * KB, 128 * KB, 256 * KB],
        unit: "bytes",
        source: "document",
      },
      churnBytes128Gib: {
        value: megabytes(3.9, 7.8, 11.5, 33.1, 66.1, 100),
        unit: "bytes",
        source: "document",
      },
      churnBytes256Gib: {
        value: megabytes(8.6, 17.2, 34.4, 68.8, 125, 125),
        unit: "bytes",
        source: "document",
      },
      churnBytes512Gib: {
        value: megabytes(18.0, 35.9, 71.9, 143.8, 150, 150),
        unit: "bytes",
        source: "document",
      },
      churnBytes1024Gib: {
        value: megabytes(39.1, 78.1, 156.3, 200, 200, 200),
        unit: "bytes",
        source: "document",
      },
      churnBytes2048Gib: {
        value: megabytes(58.6, 117.2, 234.4, 250, 250, 250),
        unit: "bytes",
        source: "document",
        note: "The line of 4,096 GiB is the same.",
      },
      churnBytes8192Gib: {
        value: megabytes(125, 250, 250, 250, 250, 250),
        unit: "bytes",
        source: "document",
      },
      churnBytes16384Gib: {
        value: megabytes(140.6, 250, 250, 250, 250, 250),
        unit: "bytes",
        source: "document",
      },
      churnBytes32767Gib: {
        value: megabytes(156.3, 250, 250, 250, 250, 250),
        unit: "bytes",
        source: "document",
      },
    },
    reading:
      "Kind and size are those of the disk itself, not of its replica. A disk between two sizes is held to both lines: what the smaller takes passes, what the larger does not is too much, and the rest is undecided. So are writes of sizes in between, unless both columns agree. Smaller disks have no line.",
  },
  "azure-to-azure-high-churn/preview-enabled-before": {
    title: "High Churn from before the preview",
    summary:
      "A machine that was protected with High Churn before the preview keeps the 100 MB in a second until replication is disabled and enabled again.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      previewFrom: {
        value: "2026-01-06",
        unit: "date",
        source: "reading",
        note: "The date of the article, which gives no day.",
      },
    },
  },
} as const satisfies DocumentRows<"azure-to-azure-high-churn">;

/** Change rates that the document gives in megabytes a second, in bytes: no whole ones, so that they are told as it has them. */
function megabytes(...rates: readonly number[]): readonly number[] {
  return rates.map((rate) => rate * MB);
}
