import rule from "../../../rules/azure-storage/cache-for-churn.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROWS = ["azure-to-azure/cache-storage/premium", "azure-to-azure-high-churn/cache"];
const withCache = (account: string, churn = "") =>
  azureMachine({
    replication: `state: planned, cacheStorageAccount: cache${churn}`,
    more: `storageAccounts: [{ name: cache${account} }]\n`,
  });

testRule(rule, {
  passes: [
    {
      name: "High Churn with premium block blobs",
      inventory: withCache(", kind: BlockBlobStorage", ", churn: High"),
    },
    {
      name: "Normal Churn with a standard account",
      inventory: withCache(", kind: StorageV2, sku: Standard_LRS", ", churn: Normal"),
    },
    { name: "no option with premium block blobs", inventory: withCache(", kind: BlockBlobStorage") },
    {
      name: "no account",
      inventory: azureMachine({ replication: "cacheStorageAccount: none" }),
      silent: true,
    },
  ],
  violates: [
    {
      name: "High Churn with a standard account",
      inventory: withCache(", kind: StorageV2", ", churn: High"),
      findings: [
        {
          at: "4:86-4:91",
          messageId: "high",
          message:
            "'web01' is set up for High Churn, and its cache account 'cache' is of the kind StorageV2. High Churn takes premium block blobs: choose an account of the kind BlockBlobStorage.",
          rows: ROWS,
          related: ["5:40-5:49"],
        },
      ],
    },
    {
      name: "Normal Churn with premium block blobs",
      inventory: withCache(", kind: BlockBlobStorage", ", churn: Normal"),
      findings: [
        {
          at: "4:86-4:91",
          messageId: "normal",
          message:
            "'web01' is set up for Normal Churn, and its cache account 'cache' is of the kind BlockBlobStorage. Normal Churn takes standard storage: choose a general-purpose v2 account, or High Churn.",
          rows: ROWS,
        },
      ],
    },
    {
      name: "a premium account for files, which is no standard one",
      inventory: withCache(", kind: FileStorage", ", churn: Normal"),
      findings: [
        {
          at: "4:86-4:91",
          messageId: "files",
          message:
            "The cache account 'cache' of 'web01' is of the kind FileStorage, a premium one for file shares. Choose a standard account, or premium block blobs for High Churn.",
          rows: ROWS,
          related: ["5:40-5:51"],
        },
      ],
    },
    {
      name: "the same whatever the option is",
      inventory: withCache(", kind: FileStorage"),
      findings: [{ at: "4:86-4:91", messageId: "files", rows: ROWS }],
    },
    {
      name: "premium page blobs",
      inventory: withCache(", kind: StorageV2, sku: Premium_LRS"),
      findings: [
        {
          at: "4:86-4:91",
          messageId: "pageBlobs",
          message:
            "The cache account 'cache' of 'web01' is a premium one of the kind StorageV2, which holds page blobs. Choose a standard account, or premium block blobs for High Churn.",
          rows: ROWS,
        },
      ],
    },
  ],
  undecided: [
    {
      name: "no account recorded",
      inventory: azureMachine({ replication: "state: protected" }),
      facts: ["AzureReplication.cacheStorageAccount"],
    },
    { name: "an account of no recorded kind", inventory: withCache(""), facts: ["StorageAccount.kind"] },
    {
      name: "a general-purpose account that may be a premium one",
      inventory: withCache(", kind: StorageV2"),
      facts: ["StorageAccount.sku"],
    },
  ],
});
