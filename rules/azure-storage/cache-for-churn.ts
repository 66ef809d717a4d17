import { rowRule } from "../define/row-rule.ts";
import { hasPerformance } from "../facts/storage-accounts/redundancy.ts";

const PREMIUM = "azure-to-azure/cache-storage/premium";
const CACHE = "azure-to-azure-high-churn/cache";

/** Reports cache storage accounts that are not of the kind which the churn option takes. */
export default rowRule({
  name: "azure-storage/cache-for-churn",
  description:
    "A cache storage account that does not fit the churn option, or is a premium one for page blobs or files",
  level: "error",
  rows: [PREMIUM, CACHE],
  visit: "AzureReplication",
  facts: [
    "AzureReplication.cacheStorageAccount",
    "AzureReplication.churn",
    "StorageAccount.kind",
    "StorageAccount.sku",
  ],
  messages: {
    high: "'{{machine}}' is set up for High Churn, and its cache account '{{account}}' is of the kind {{kind}}. High Churn takes premium block blobs: choose an account of the kind {{blockBlobs}}.",
    normal:
      "'{{machine}}' is set up for Normal Churn, and its cache account '{{account}}' is of the kind {{kind}}. Normal Churn takes standard storage: choose a general-purpose v2 account, or High Churn.",
    files:
      "The cache account '{{account}}' of '{{machine}}' is of the kind {{kind}}, a premium one for file shares. Choose a standard account, or premium block blobs for High Churn.",
    pageBlobs:
      "The cache account '{{account}}' of '{{machine}}' is a premium one of the kind {{kind}}, which holds page blobs. Choose a standard account, or premium block blobs for High Churn.",
  },
  applies: ({ cacheStorageAccount }) => cacheStorageAccount !== "none",
  decide(replication, check) {
    const account = check.needObject(replication, "cacheStorageAccount");
    const kind = account && check.need(account, "kind");
    if (!account || kind === undefined) return;
    const blockBlobs = check.limit(CACHE, "kind");
    const { parent: machine, churn } = replication;
    const data = { machine: machine.name, account: account.name, kind, blockBlobs };
    const report = (messageId: "high" | "normal" | "files" | "pageBlobs") =>
      check.report({
        messageId,
        data,
        place: replication.at("cacheStorageAccount"),
        related: [{ place: account.at("kind"), message: "the account's kind" }],
      });
    const isBlockBlobs = kind === blockBlobs;
    if (churn === "High" && !isBlockBlobs) return report("high");
    if (churn === "Normal" && isBlockBlobs) return report("normal");
    if (kind === "FileStorage") return report("files");
    if (!GENERAL_PURPOSE.has(kind)) return;
    const sku = check.need(account, "sku");
    if (sku !== undefined && hasPerformance(sku, "Premium")) report("pageBlobs");
  },
});

/** Premium accounts of these kinds hold page blobs. */
const GENERAL_PURPOSE: ReadonlySet<string> = new Set(["Storage", "StorageV2"]);
