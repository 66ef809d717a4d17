import { feature, supportedFeaturesRule } from "../define/feature-rule.ts";
import { isReplicated } from "../facts/disks/replicated.ts";
import { needShared, SHARED_DISK_FACTS } from "../facts/disks/shared.ts";

const kinds = (
  [
    ["A standard HDD", "azure-to-azure/storage/managed-standard"],
    ["A premium SSD", "azure-to-azure/storage/managed-premium"],
    ["A standard SSD", "azure-to-azure/storage/standard-ssd"],
  ] as const
).map(([what, row]) =>
  feature({
    what,
    visit: "AzureDisk",
    rows: [row],
    facts: ["AzureDisk.sku"],
    applies: isReplicated,
    uses(disk, check) {
      const sku = check.need(disk, "sku");
      return sku !== undefined && check.limit(row, "skus").includes(sku) ? [{ place: disk.at("sku") }] : [];
    },
  }),
);

const excluded = feature({
  what: "A disk that is excluded from replication",
  visit: "AzureDisk",
  rows: ["azure-to-azure/storage/exclude"],
  facts: ["AzureDisk.excluded"],
  uses: (disk) => (disk.excluded === true ? [{ place: disk.at("excluded") }] : []),
});

const encryptions = (
  [
    ["Encryption at rest with Microsoft's keys", "platform", "azure-to-azure/storage/encryption-sse"],
    ["Encryption at rest with a key of your own", "customerManaged", "azure-to-azure/storage/encryption-cmk"],
    ["Double encryption at rest", "double", "azure-to-azure/storage/double-encryption"],
  ] as const
).map(([what, type, row]) =>
  feature({
    what,
    visit: "AzureDisk",
    rows: [row],
    facts: ["AzureDisk.encryption"],
    applies: isReplicated,
    uses: (disk, check) =>
      check.need(disk, "encryption") === type ? [{ place: disk.at("encryption") }] : [],
  }),
);

const caching = feature({
  what: "A disk that the host caches",
  visit: "AzureDisk",
  rows: ["azure-to-azure/storage/host-caching"],
  facts: ["AzureDisk.caching"],
  applies: isReplicated,
  uses(disk, check) {
    const setting = check.need(disk, "caching");
    return setting === undefined || setting === "None" ? [] : [{ place: disk.at("caching") }];
  },
});

const shared = feature({
  what: "A shared disk",
  visit: "AzureDisk",
  rows: ["azure-to-azure/storage/shared-disk"],
  facts: [...SHARED_DISK_FACTS],
  applies: isReplicated,
  uses: (disk, check) => (needShared(disk, check) === true ? [{ place: disk.at("shared") }] : []),
});

const storageSpaces = feature({
  what: "A volume in a pool of Storage Spaces",
  visit: "AzureVolume",
  rows: ["azure-to-azure/storage/storage-spaces"],
  facts: ["AzureVolume.layout"],
  uses: (volume, check) =>
    check.need(volume, "layout") === "storageSpaces" ? [{ place: volume.at("layout") }] : [],
});

/** Reports what Site Recovery supports of the disks of Azure machines today, should that change. */
export default supportedFeaturesRule({
  name: "azure-disks/supported-features",
  description:
    "A feature of an Azure machine's disks that Site Recovery does not support; today it supports all of these",
  level: "error",
  features: [...kinds, ...encryptions, excluded, caching, shared, storageSpaces],
});
