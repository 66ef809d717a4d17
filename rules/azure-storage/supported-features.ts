import type { StorageEncryption } from "../../schemas/generated/types.ts";
import { type Feature, feature, supportedFeaturesRule } from "../define/feature-rule.ts";
import { hasPerformance, redundancyOf } from "../facts/storage-accounts/redundancy.ts";

const redundancies = (
  [
    ["Locally redundant storage", "hyperv-to-azure/azure-storage/lrs"],
    ["Geo-redundant storage", "hyperv-to-azure/azure-storage/grs"],
    ["Read-access geo-redundant storage", "hyperv-to-azure/azure-storage/ra-grs"],
  ] as const
).map(([what, row]) =>
  feature({
    what,
    visit: "StorageAccount",
    rows: [row],
    facts: ["StorageAccount.sku"],
    uses(account, check) {
      const sku = check.need(account, "sku");
      const used = sku !== undefined && check.limit(row, "redundancies").includes(redundancyOf(sku));
      return used ? [{ place: account.at("sku") }] : [];
    },
  }),
);

const performances = (
  [
    ["Premium storage", "hyperv-to-azure/azure-storage/premium"],
    ["Standard storage", "hyperv-to-azure/azure-storage/standard"],
  ] as const
).map(([what, row]) =>
  feature({
    what,
    visit: "StorageAccount",
    rows: [row],
    facts: ["StorageAccount.sku"],
    uses(account, check) {
      const sku = check.need(account, "sku");
      const used = sku !== undefined && hasPerformance(sku, check.limit(row, "performanceTier"));
      return used ? [{ place: account.at("sku") }] : [];
    },
  }),
);

const KEY_SOURCE_FACTS = ["StorageAccount.encryption", "StorageEncryption.keySource"] as const;

const firewall = feature({
  what: "A firewall on the storage account",
  visit: "StorageAccount",
  rows: ["hyperv-to-azure/azure-storage/firewall"],
  facts: ["StorageAccount.firewall"],
  uses: (account, check) => (check.need(account, "firewall") ? [{ place: account.at("firewall") }] : []),
});

const general = "azure-to-azure/cache-storage/gpv2";

const generalPurpose = feature({
  what: "A general-purpose v2 account as cache",
  visit: "StorageAccount",
  rows: [general],
  facts: ["StorageAccount.kind", "StorageAccount.accessTier"],
  uses(account, check) {
    const kind = check.need(account, "kind");
    if (kind === undefined || !check.limit(general, "kinds").includes(kind)) return [];
    const tier = check.need(account, "accessTier");
    return tier !== undefined && check.limit(general, "accessTiers").includes(tier)
      ? [{ place: account.at("kind") }]
      : [];
  },
});

const customersKey = feature({
  what: "A cache account with a key of your own",
  visit: "StorageAccount",
  rows: ["azure-to-azure/cache-storage/encryption-cmk"],
  facts: KEY_SOURCE_FACTS,
  uses: encryptedWith("customerManaged"),
});

const secureTransfer = feature({
  what: "Secure transfer to the storage account",
  visit: "StorageAccount",
  rows: ["hyperv-to-azure/azure-storage/secure-transfer", "azure-to-azure/storage/secure-transfer"],
  facts: ["StorageAccount.secureTransfer"],
  uses: (account, check) =>
    check.need(account, "secureTransfer") ? [{ place: account.at("secureTransfer") }] : [],
});

const accountEncryption = feature({
  what: "Encryption at rest with Azure's keys",
  visit: "StorageAccount",
  rows: ["hyperv-to-azure/azure-storage/encryption-at-rest-sse"],
  facts: KEY_SOURCE_FACTS,
  uses: encryptedWith("platform"),
});

const diskEncryption = feature({
  what: "Encryption at rest with Azure's keys",
  visit: "Replication",
  rows: ["hyperv-to-azure/azure-storage/encryption-at-rest-sse"],
  facts: ["Replication.diskEncryption", "DiskEncryption.type"],
  uses(replication, check) {
    const encryption = check.need(replication, "diskEncryption");
    const type = encryption && check.need(encryption, "type");
    return type === "platform" ? [{ place: encryption!.at("type") }] : [];
  },
});

/** Accounts whose data is encrypted with keys of a source. */
function encryptedWith(keySource: StorageEncryption["keySource"]): Feature<"StorageAccount">["uses"] {
  return (account, check) => {
    const encryption = check.need(account, "encryption");
    const source = encryption && check.need(encryption, "keySource");
    return source === keySource ? [{ place: encryption!.at("keySource") }] : [];
  };
}

/** Reports what Site Recovery supports of Azure's storage today, should that change. */
export default supportedFeaturesRule({
  name: "azure-storage/supported-features",
  description:
    "A feature of Azure's storage that Site Recovery does not support; today it supports all of these",
  level: "error",
  features: [
    ...redundancies,
    ...performances,
    firewall,
    generalPurpose,
    customersKey,
    secureTransfer,
    accountEncryption,
    diskEncryption,
  ],
});
