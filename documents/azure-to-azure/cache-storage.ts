import type { DocumentRows } from "../types.ts";

/** The rows on the storage account that takes changes on their way. */
export const cacheStorageRows = {
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
} as const satisfies DocumentRows<"azure-to-azure">;
