import rule from "../../../rules/azure-storage/cache-kind.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const withCache = (account: string) =>
  azureMachine({
    replication: "state: planned, cacheStorageAccount: cache",
    more: `storageAccounts: [{ name: cache${account} }]\n`,
  });

testRule(rule, {
  passes: [
    { name: "general-purpose v2", inventory: withCache(", kind: StorageV2, accessTier: Hot") },
    { name: "a cool one", inventory: withCache(", kind: StorageV2, accessTier: Cool") },
    { name: "general-purpose v1", inventory: withCache(", kind: Storage") },
    { name: "premium block blobs", inventory: withCache(", kind: BlockBlobStorage") },
    {
      name: "an account of no machine",
      inventory: azureMachine({ more: "storageAccounts: [{ name: cache, kind: FileStorage }]\n" }),
      silent: true,
    },
  ],
  violates: [
    {
      name: "for files",
      inventory: withCache(", kind: FileStorage"),
      findings: [
        {
          at: "5:40-5:51",
          messageId: "unlisted",
          message:
            "Account 'cache' is of the kind FileStorage, which the support matrix (2026-02-27) does not name for cache accounts. Use a general-purpose v2 account, or premium block blobs for High Churn.",
          rows: ["azure-to-azure/cache-storage/kind"],
        },
      ],
    },
    {
      name: "a cold one",
      inventory: withCache(", kind: StorageV2, accessTier: Cold"),
      findings: [
        {
          at: "5:63-5:67",
          messageId: "tier",
          message:
            "Account 'cache' has the access tier Cold, which the support matrix (2026-02-27) does not name for cache accounts. Set Hot or Cool.",
          rows: ["azure-to-azure/cache-storage/kind"],
        },
      ],
    },
    {
      name: "for blobs alone",
      inventory: withCache(", kind: BlobStorage"),
      findings: [{ at: "5:40-5:51", rows: ["azure-to-azure/cache-storage/kind"] }],
    },
  ],
  undecided: [
    { name: "not recorded", inventory: withCache(""), facts: ["StorageAccount.kind"] },
    {
      name: "the tier is not recorded",
      inventory: withCache(", kind: StorageV2"),
      facts: ["StorageAccount.accessTier"],
    },
  ],
});
