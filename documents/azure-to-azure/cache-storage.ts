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
    title: "Kinds of cache account",
    summary: "The tables on cache accounts name general-purpose v1 and v2 accounts and premium block blobs.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      kinds: { value: ["Storage", "StorageV2", "BlockBlobStorage"], unit: "names", source: "document" },
    },
    reading: "No text refuses other kinds, so one is a warning.",
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
} as const satisfies DocumentRows<"azure-to-azure">;
