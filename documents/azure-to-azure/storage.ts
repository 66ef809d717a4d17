import { GB, MB, TB } from "../common-limits.ts";
import type { DocumentRows } from "../types.ts";

/** The rows on disks and the storage that they lie on. */
export const storageRows = {
  "azure-to-azure/storage/unmanaged": {
    title: "Unmanaged disks",
    summary: "Unmanaged disks are slated to retire by 31 March 2026.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: { retirement: { value: "2026-03-31", unit: "date", source: "document" } },
    reading:
      "The matrix of February 2026 still takes them. Their day has passed, so that one that is still recorded is an error; it stands for all statements on unmanaged disks.",
  },
  "azure-to-azure/storage/os-disk-size": {
    title: "Size of the OS disk",
    summary: "An OS disk has 4,095 GiB at most.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: { maximumBytes: { value: 4095 * GB, unit: "bytes", source: "document" } },
  },
  "azure-to-azure/storage/temporary-disk": {
    title: "Temporary disk",
    summary: "The temporary disk is always excluded from replication: nothing that is to last belongs on it.",
    kind: "static",
    level: "warning",
    verdict: "no",
    reading: "A page file may lie there. A machine whose temporary disk is not recorded is not asked for it.",
  },
  "azure-to-azure/storage/data-disk-size": {
    title: "Size of a data disk",
    summary: "A managed data disk has 32 TiB at most.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: { maximumBytes: { value: 32 * TB, unit: "bytes", source: "document" } },
    reading:
      "The matrix has one figure for all kinds of disk. Premium SSD v2 and Ultra disks, of which Azure makes larger ones, are held to it.",
  },
  "azure-to-azure/storage/data-disk-minimum": {
    title: "Smallest data disk",
    summary: "A managed data disk has 1 GiB at least.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: { minimumBytes: { value: GB, unit: "bytes", source: "document" } },
    reading: "The list of errors (150172, 2025-11-27) says 1,024 MB, which is the same.",
  },
  "azure-to-azure/storage/data-disk-count": {
    title: "Number of data disks",
    summary: "A machine has as many data disks as its size takes, and 64 at most.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: { maximumCount: { value: 64, unit: "disks", source: "document" } },
    reading:
      "Azure itself gives a machine no more disks than its size takes, so only the 64 are left to be looked at, and the size that it comes up with. How many that one takes is a table of drlint's.",
  },
  "azure-to-azure/storage/change-rate": {
    title: "Change rate of a disk",
    summary:
      "Up to 20 MB may change in a second on a disk on premium storage, and up to 2 MB on standard storage.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      premiumChurnBytes: { value: 20 * MB, unit: "bytes", source: "document" },
      standardChurnBytes: { value: 2 * MB, unit: "bytes", source: "document" },
    },
    reading:
      "It is the most that the table of change rates takes, and the storage is that of the replica disk. High Churn has limits of its own.",
  },
  "azure-to-azure/storage/managed-standard": {
    title: "Managed standard disks",
    summary: "Managed disks of standard storage are supported.",
    kind: "static",
    level: "error",
    verdict: "yes",
    limits: { skus: { value: ["Standard_LRS"], unit: "names", source: "document" } },
  },
  "azure-to-azure/storage/managed-premium": {
    title: "Managed premium disks",
    summary: "Managed disks of premium storage are supported.",
    kind: "static",
    level: "error",
    verdict: "yes",
    limits: { skus: { value: ["Premium_LRS", "Premium_ZRS"], unit: "names", source: "document" } },
  },
  "azure-to-azure/storage/standard-ssd": {
    title: "Standard SSD",
    summary: "Standard SSD disks are supported.",
    kind: "static",
    level: "error",
    verdict: "yes",
    limits: { skus: { value: ["StandardSSD_LRS", "StandardSSD_ZRS"], unit: "names", source: "document" } },
  },
  "azure-to-azure/storage/premium-v2": {
    title: "Premium SSD v2",
    summary: "Premium SSD v2 disks are supported, but not in China North and China East.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      sku: { value: "PremiumV2_LRS", unit: "name", source: "document" },
      regions: { value: ["chinanorth", "chinaeast"], unit: "names", source: "document" },
    },
    reading:
      "Those regions have no block blobs. The way back takes them at the target, so that the target's region counts too.",
  },
  "azure-to-azure/storage/ultra": {
    title: "Ultra disks",
    summary: "Ultra disks are supported, but not to another zone, and not in China North and China East.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      sku: { value: "UltraSSD_LRS", unit: "name", source: "document" },
      regions: { value: ["chinanorth", "chinaeast"], unit: "names", source: "document" },
    },
    reading:
      "Editions before 2025 did not support them. Regions are read as those of Premium SSD v2; of another zone the article on zones has a row.",
  },
  "azure-to-azure/storage/storage-spaces": {
    title: "Storage Spaces",
    summary: "Volumes in pools of Storage Spaces are supported.",
    kind: "static",
    level: "error",
    verdict: "yes",
    reading: "The opposite of the row on Hyper-V machines.",
  },
  "azure-to-azure/storage/storage-spaces-direct": {
    title: "Storage Spaces Direct",
    summary:
      "Machines with Storage Spaces Direct get crash-consistent recovery points and no application-consistent ones.",
    kind: "static",
    level: "warning",
    verdict: "yes",
    limits: {
      snapshotFrequency: {
        value: 0,
        unit: "hours",
        source: "reading",
        note: "A policy with 0 takes no application-consistent snapshots.",
      },
    },
    reading:
      "Replication goes on: what the policy asks for does not come, so it is a warning. The article on such machines (2026-02-12) says the same. A machine without data disks has no pool, and neither has one with Linux.",
  },
  "azure-to-azure/storage/encryption-sse": {
    title: "Encryption at rest with Microsoft's keys",
    summary: "Disks may be encrypted at rest with keys that Microsoft manages.",
    kind: "static",
    level: "error",
    verdict: "yes",
  },
  "azure-to-azure/storage/encryption-cmk": {
    title: "Encryption at rest with keys of your own",
    summary: "Managed disks may be encrypted at rest with keys of your own.",
    kind: "static",
    level: "error",
    verdict: "yes",
    reading: "What they need at the target stands in an article of its own.",
  },
  "azure-to-azure/storage/double-encryption": {
    title: "Double encryption at rest",
    summary: "Disks may be encrypted at rest twice, with a key of your own and one of Microsoft's.",
    kind: "static",
    level: "error",
    verdict: "yes",
  },
  "azure-to-azure/storage/host-caching": {
    title: "Host caching",
    summary: "Disks may be cached by the host.",
    kind: "static",
    level: "error",
    verdict: "yes",
  },
  "azure-to-azure/storage/hot-add": {
    title: "Hot add",
    summary: "Managed data disks can be added to a machine that replicates, one at a time.",
    kind: "change",
    level: "warning",
    verdict: "conditional",
    reading:
      "Two states of an inventory do not show whether several were added at once: a warning says how it is done.",
  },
  "azure-to-azure/storage/hot-remove": {
    title: "Hot remove",
    summary:
      "A data disk is not removed from a machine that replicates, unless replication is disabled and enabled again.",
    kind: "change",
    level: "error",
    verdict: "no",
    reading: "A disk that was excluded from replication may go.",
  },
  "azure-to-azure/storage/exclude": {
    title: "Excluded disks",
    summary: "Disks can be excluded from replication.",
    kind: "static",
    level: "error",
    verdict: "yes",
    reading:
      "An excluded disk is not held to the rows on disks and is not counted. That the OS disk cannot be excluded follows from how replication is enabled; no text on Azure machines says it.",
  },
  "azure-to-azure/storage/nvme": {
    title: "NVMe",
    summary: "The NVMe storage interface and NVMe disks are not supported.",
    kind: "static",
    level: "warning",
    verdict: "no",
    limits: {
      laterArticle: {
        value: "2026-05-05",
        unit: "date",
        source: "reading",
        note: "Since this edition the article on enabling replication has it in preview.",
      },
    },
    reading:
      "The article on enabling replication is later and has NVMe in preview: machines with it can be replicated where the target region has sizes with NVMe. So it is a warning that names both.",
  },
  "azure-to-azure/storage/encryption-at-host": {
    title: "Encryption at host",
    summary: "A machine with encryption at host is protected, and comes up without it.",
    kind: "static",
    level: "warning",
    verdict: "no",
  },
  "azure-to-azure/storage/secure-transfer": {
    title: "Secure transfer",
    summary: "Storage accounts may take encrypted connections only.",
    kind: "static",
    level: "error",
    verdict: "yes",
  },
  "azure-to-azure/storage/shared-disk": {
    title: "Shared disks",
    summary: "Managed shared disks are supported.",
    kind: "static",
    level: "error",
    verdict: "yes",
    reading: "What they need stands in a support matrix of its own.",
  },
  "azure-to-azure/storage/write-accelerator": {
    title: "Write accelerator",
    summary: "Disks with write accelerator are not supported.",
    kind: "static",
    level: "error",
    verdict: "no",
  },
  "azure-to-azure/storage/redundancy": {
    title: "Redundancy of accounts and disks",
    summary: "Storage with LRS, ZRS, GRS or RA-GRS is supported.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      unlistedRedundancies: { value: ["GZRS", "RAGZRS"], unit: "names", source: "reading" },
    },
    reading:
      "Five lines of the matrix are one row. Redundancy by zone and region together is not listed and not refused: a warning. A public report has it that a zone-redundant disk replicates to zone-redundant ones alone; no text says so, so it is a warning, too. Shared disks have a row of their own.",
  },
  "azure-to-azure/storage/generation-2": {
    title: "Generation 2",
    summary: "Machines of generation 2, which boot by UEFI, are supported.",
    kind: "static",
    level: "error",
    verdict: "yes",
  },
  "azure-to-azure/storage/disks-per-subscription": {
    title: "Protected disks of a subscription",
    summary:
      "A subscription has 3,000 protected disks at most, as source or as target, and 1,200 where they are of trusted launch machines.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      maximumDisks: { value: 3000, unit: "disks", source: "document" },
      maximumTrustedLaunchDisks: { value: 1200, unit: "disks", source: "document" },
    },
    reading:
      "Where a subscription has machines of both kinds the text gives no sum: 1,200 disks of trusted launch machines are taken, and 3,000 in all. Editions before 2026 did not have the 1,200. Only disks of one inventory can be counted.",
  },
  "azure-to-azure/storage/fips": {
    title: "FIPS encryption",
    summary: "FIPS encryption is not supported.",
    kind: "static",
    level: "error",
    verdict: "no",
    reading: "The FIPS mode of the operating system is meant. No export tells it.",
  },
  "azure-to-azure/storage/drbd": {
    title: "DRBD",
    summary: "Disks of a distributed replicated block device (DRBD) are not supported.",
    kind: "static",
    level: "error",
    verdict: "no",
  },
  "azure-to-azure/storage/iscsi": {
    title: "Disks by iSCSI",
    summary: "Disks that a machine reaches by iSCSI are not supported between Azure regions.",
    kind: "static",
    level: "error",
    verdict: "no",
    reading: "It is the guest that connects to such disks. No export of Azure tells them.",
  },
  "azure-to-azure/storage/storage-replica": {
    title: "Storage Replica",
    summary: "Storage Replica is not supported.",
    kind: "static",
    level: "error",
    verdict: "no",
    reading: "It is a feature of Windows Server: other systems are not asked for it.",
  },
  "azure-to-azure/storage/ade-hsm-key": {
    title: "Azure Disk Encryption with HSM keys",
    summary: "Azure Disk Encryption with keys that an HSM protects is not supported.",
    kind: "static",
    level: "error",
    verdict: "no",
    reading:
      "It is the key encryption key that an HSM can protect. Disks that a disk encryption set encrypts may have such keys.",
  },
  "azure-to-azure/storage/ade-single-volumes": {
    title: "Azure Disk Encryption of single volumes",
    summary: "Encryption of individual volumes on a single disk is not supported.",
    kind: "static",
    level: "error",
    verdict: "no",
    reading: "What a machine starts from is never encrypted and does not count.",
  },
} as const satisfies DocumentRows<"azure-to-azure">;
