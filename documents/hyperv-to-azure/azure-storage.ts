import type { DocumentRows } from "../types.ts";

const minimumAzPowerShellVersion = { value: "3.3.0", unit: "version", source: "document" } as const;

/** The storage accounts and disks in Azure that a machine replicates to. */
export const azureStorage = {
  "hyperv-to-azure/azure-storage/lrs": {
    title: "Locally redundant storage",
    summary: "Locally redundant storage is supported.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
    limits: {
      redundancies: { value: ["LRS"], unit: "names", source: "document" },
    },
  },
  "hyperv-to-azure/azure-storage/grs": {
    title: "Geo-redundant storage",
    summary: "Geo-redundant storage is supported.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
    limits: {
      redundancies: { value: ["GRS"], unit: "names", source: "document" },
    },
  },
  "hyperv-to-azure/azure-storage/ra-grs": {
    title: "Read-access geo-redundant storage",
    summary: "Geo-redundant storage with read access to the second region is supported.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
    limits: {
      redundancies: { value: ["RAGRS"], unit: "names", source: "document" },
    },
  },
  "hyperv-to-azure/azure-storage/zrs": {
    title: "Zone-redundant storage",
    summary: "Zone-redundant storage is not supported.",
    kind: "static",
    level: "error",
    verdict: { vmm: "no", site: "no" },
    limits: {
      redundancies: { value: ["ZRS"], unit: "names", source: "document" },
      unlistedRedundancies: {
        value: ["GZRS", "RAGZRS"],
        unit: "names",
        source: "reading",
        note: "No row speaks of redundancy by zone and region together.",
      },
    },
    reading:
      "Redundancy by zone and region together (GZRS, RA-GZRS) stands in no row, so it gets a warning that it is not listed.",
  },
  "hyperv-to-azure/azure-storage/cool": {
    title: "Cool access tier",
    summary: "Cool storage is not supported.",
    kind: "static",
    level: "error",
    verdict: { vmm: "no", site: "no" },
    limits: {
      accessTiers: { value: ["Cool"], unit: "names", source: "document" },
      colderAccessTiers: {
        value: ["Cold", "Archive"],
        unit: "names",
        source: "reading",
        note: "What is colder than a refused tier is refused too.",
      },
      kinds: {
        value: ["BlobStorage"],
        unit: "names",
        source: "reading",
        note: "Accounts of this kind hold nothing but block blobs, so the tier rules the data.",
      },
      kindsWithWarning: {
        value: ["StorageV2"],
        unit: "names",
        source: "reading",
        note: "The tier of such an account is set for block blobs, and page blobs have none.",
      },
    },
    reading:
      "The row dates from the time when only accounts for blobs had an access tier: an error there. Every general-purpose v2 account has one that its page blobs do not follow: a warning.",
  },
  "hyperv-to-azure/azure-storage/hot": {
    title: "Hot access tier",
    summary: "Hot storage is not supported.",
    kind: "static",
    level: "error",
    verdict: { vmm: "no", site: "no" },
    limits: {
      accessTiers: { value: ["Hot"], unit: "names", source: "document" },
      kinds: {
        value: ["BlobStorage"],
        unit: "names",
        source: "reading",
        note: "Accounts of this kind hold nothing but block blobs, so the tier rules the data.",
      },
    },
    reading:
      "The row dates from the time when only accounts for blobs had an access tier: an error there. Every general-purpose v2 account has a tier, and it is Hot unless somebody chose another, so nothing is reported for those.",
  },
  "hyperv-to-azure/azure-storage/block-blobs": {
    title: "Block blobs",
    summary: "Accounts for block blobs are not supported.",
    kind: "static",
    level: "error",
    verdict: { vmm: "no", site: "no" },
    limits: {
      kinds: {
        value: ["BlobStorage", "BlockBlobStorage"],
        unit: "names",
        source: "reading",
        note: "Azure's kinds of storage account that hold no page blobs, which disks are kept in.",
      },
      kindsWithoutBlobs: {
        value: ["FileStorage"],
        unit: "names",
        source: "reading",
        note: "Accounts of this kind hold file shares and no blobs at all.",
      },
    },
    reading: "Where such an account has an access tier too, there is one finding that names both rows.",
  },
  "hyperv-to-azure/azure-storage/encryption-at-host": {
    title: "Encryption at host",
    summary: "Encryption at host is not supported.",
    kind: "static",
    level: "error",
    verdict: { vmm: "no", site: "no" },
    reading: "It is a setting of the machine in Azure.",
  },
  "hyperv-to-azure/azure-storage/encryption-at-rest-sse": {
    title: "Encryption at rest with Azure's keys",
    summary: "Encryption at rest by the storage service is supported.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
  },
  "hyperv-to-azure/azure-storage/encryption-at-rest-cmk": {
    title: "Encryption at rest with the customer's keys",
    summary:
      "Encryption at rest with the customer's own keys is supported for failover to managed disks, set up with PowerShell Az 3.3.0 or later.",
    kind: "static",
    level: "error",
    verdict: { vmm: "conditional", site: "conditional" },
    limits: { minimumAzPowerShellVersion },
  },
  "hyperv-to-azure/azure-storage/double-encryption": {
    title: "Double encryption at rest",
    summary:
      "Double encryption at rest is supported for failover to managed disks, set up with PowerShell Az 3.3.0 or later, in regions that offer it.",
    kind: "static",
    level: "error",
    verdict: { vmm: "conditional", site: "conditional" },
    limits: {
      minimumAzPowerShellVersion,
      regionsWithoutDoubleEncryption: {
        value: [],
        unit: "names",
        source: "reading",
        note: "The document links to the regions and names none. No region is known to lack it; settings can add some.",
      },
    },
  },
  "hyperv-to-azure/azure-storage/premium": {
    title: "Premium storage",
    summary: "Premium storage is supported.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
    limits: {
      performanceTier: { value: "Premium", unit: "name", source: "document" },
    },
  },
  "hyperv-to-azure/azure-storage/standard": {
    title: "Standard storage",
    summary: "Standard storage is supported.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
    limits: {
      performanceTier: { value: "Standard", unit: "name", source: "document" },
    },
  },
  "hyperv-to-azure/azure-storage/import-export": {
    title: "Import/Export service",
    summary: "Disks cannot be sent to Azure with the Import/Export service.",
    kind: "static",
    level: "error",
    verdict: { vmm: "no", site: "no" },
    reading: "It concerns the initial replication of a machine.",
  },
  "hyperv-to-azure/azure-storage/firewall": {
    title: "Storage firewall",
    summary: "Storage accounts with a firewall are supported, as target and as cache.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
  },
  "hyperv-to-azure/azure-storage/modify-account": {
    title: "Changing the storage account",
    summary:
      "The target storage account stays as it is once replication is enabled; to change it, disable replication and enable it again.",
    kind: "change",
    level: "error",
    verdict: { vmm: "no", site: "no" },
    reading:
      "A changed time of enabling shows that replication was disabled and enabled again in between, and then nothing is reported.",
  },
  "hyperv-to-azure/azure-storage/secure-transfer": {
    title: "Secure transfer",
    summary: "Storage accounts that demand secure transfer are supported.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
  },
  "hyperv-to-azure/azure-storage/uefi-secure-boot": {
    title: "Secure boot",
    summary: "Machines with UEFI secure boot are not supported.",
    kind: "static",
    level: "error",
    verdict: { vmm: "no", site: "no" },
  },
  "hyperv-to-azure/azure-storage/app-consistent-striped": {
    title: "Application-consistent snapshots of striped volumes",
    summary:
      "Striped volumes and dynamic disks allow no application-consistent snapshots, so the policy sets their frequency to zero.",
    kind: "static",
    level: "error",
    verdict: { vmm: "conditional", site: "conditional" },
    limits: {
      requiredSnapshotFrequency: { value: 0, unit: "hours", source: "document" },
    },
  },
} as const satisfies DocumentRows<"hyperv-to-azure">;
