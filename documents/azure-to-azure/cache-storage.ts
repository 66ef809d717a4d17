import { MB } from "../common-limits.ts";
import type { DocumentRows } from "../types.ts";

/** The rows on the storage account that takes changes on their way. */
export const cacheStorageRows = {
  "azure-to-azure/cache-storage/premium": {
    title: "Premium cache accounts",
    summary: "Premium block blob accounts are taken for High Churn.",
    kind: "static",
    level: "error",
    verdict: "yes",
    reading:
      "Which account each option takes stands in the article on High Churn: one finding has both rows. Editions up to 2022 did not support premium accounts as cache.",
  },
  "azure-to-azure/cache-storage/region": {
    title: "Cache in the source region",
    summary: "The cache storage account lies in the region of the machine.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "The text says that it should; public reports quote the error by which the service refuses another.",
  },
  "azure-to-azure/cache-storage/subscription": {
    title: "Cache in the source subscription",
    summary:
      "The cache storage account lies in the subscription of the machine; by PowerShell it can lie in that of the target.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "One cell says that the subscription may be another one, the cell beside it that it must be the machine's, and that an account of the target's subscription is taken by PowerShell only. So the target's is a warning and a third one an error.",
  },
  "azure-to-azure/cache-storage/gpv2": {
    title: "General-purpose v2 accounts as cache",
    summary: "General-purpose v2 accounts of the tiers hot and cool can be cache storage accounts.",
    kind: "static",
    level: "error",
    verdict: "yes",
    limits: {
      kinds: { value: ["StorageV2"], unit: "names", source: "document" },
      accessTiers: { value: ["Hot", "Cool"], unit: "names", source: "document" },
    },
  },
  "azure-to-azure/cache-storage/kind": {
    title: "Kinds and tiers of cache account",
    summary:
      "The tables on cache accounts name general-purpose v1 and v2 accounts, the latter with the tiers hot and cool, and premium block blobs.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      kinds: { value: ["Storage", "StorageV2", "BlockBlobStorage"], unit: "names", source: "document" },
      kindsWithTier: { value: ["StorageV2"], unit: "names", source: "document" },
      accessTiers: { value: ["Hot", "Cool"], unit: "names", source: "document" },
    },
    reading:
      "No text refuses other kinds or tiers, so one is a warning. Other kinds have no tier of the two.",
  },
  "azure-to-azure/cache-storage/firewall-trusted-services": {
    title: "Trusted services through the cache's firewall",
    summary: "A cache account with a firewall lets trusted Microsoft services in.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "The text says the same of target accounts, which unmanaged disks had; they are retired. The article on networking repeats it.",
  },
  "azure-to-azure/cache-storage/firewall-source-subnets": {
    title: "Subnets through the cache's firewall",
    summary: "A cache account with a firewall lets in the subnets of the machines that use it.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      allSubnetsSince: {
        value: "2026-03-23",
        unit: "date",
        source: "document",
        note: "When the change was merged that asks for all subnets (pull request 128324 of MicrosoftDocs/azure-docs).",
      },
      serviceEndpoints: {
        value: ["Microsoft.Storage", "Microsoft.Storage.Global"],
        unit: "names",
        source: "reading",
        note: "By the article on network rules of storage accounts of 2025-06-18.",
      },
    },
    reading:
      "The edition of 2026-02-27 asks for at least one subnet of the source network. A change to it that was merged on 2026-03-23, after a test in which machines in other subnets failed, asks for all subnets of the machines: that holds. A firewall knows a subnet by the subnet's service endpoint for storage, which the article on network rules of storage accounts (2025-06-18) has enabled before the rule: without one, a subnet is not let in. An account with a private endpoint is reached without the firewall.",
  },
  "azure-to-azure/cache-storage/firewall-vault-identity": {
    title: "Cache's firewall and user-assigned identities",
    summary:
      "The network access of a cache account is not restricted where the vault has a user-assigned managed identity.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "Until the middle of 2025 the text forbade restrictions to everybody, and allowed them in the row above. Since then it speaks of user-assigned identities alone.",
  },
  "azure-to-azure/cache-storage/shared-key": {
    title: "Keys of the cache account",
    summary: "A cache account allows requests that are signed with its key.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "The article on key-based access (2025-10-09) takes accounts without it where the vault has a managed identity that may use the account. It is about this alone, and holds.",
  },
  "azure-to-azure/cache-storage/soft-delete": {
    title: "Soft delete of the cache account",
    summary:
      "Soft delete is not supported on a cache account, as it raises the cost: log files are made and deleted all the time.",
    kind: "static",
    level: "warning",
    verdict: "no",
    reading:
      "It costs and does not fail, so it is a warning. The portal turns soft delete on for new accounts.",
  },
  "azure-to-azure/cache-storage/encryption-cmk": {
    title: "Cache encrypted with a key of one's own",
    summary: "A cache account can be encrypted with customer-managed keys.",
    kind: "static",
    level: "error",
    verdict: "yes",
  },
  "azure-to-azure/cache-storage/disks-per-account": {
    title: "Disks of a cache account",
    summary:
      "A general-purpose v2 account takes the changes of 750 disks with 4 MB in a second each, or of 375 with 8 MB; a v1 account those of 300 or 150.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      lowChurnBytes: { value: 4 * MB, unit: "bytes", source: "document" },
      highChurnBytes: { value: 8 * MB, unit: "bytes", source: "document" },
      maximumV1Disks: { value: 300, unit: "disks", source: "document" },
      maximumV1DisksOfHighChurn: { value: 150, unit: "disks", source: "document" },
      maximumV2Disks: { value: 750, unit: "disks", source: "document" },
      maximumV2DisksOfHighChurn: { value: 375, unit: "disks", source: "document" },
    },
    reading:
      "It is a guide and no refusal. Both columns come to the same sum, which is taken for averages between them; an average above 8 MB in a second is held to the figure of 8. Of averages below 4 MB the table does not say how many more disks there may be: beyond its figure it is undecided. Accounts of premium block blobs have no figures.",
  },
} as const satisfies DocumentRows<"azure-to-azure">;
