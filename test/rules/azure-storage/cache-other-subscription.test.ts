import rule from "../../../rules/azure-storage/cache-other-subscription.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [
    {
      name: "in the machine's subscription",
      inventory: azureMachine({
        machine: "subscription: s-1",
        replication: "state: planned, cacheStorageAccount: cache, subscription: s-2",
        more: "storageAccounts: [{ name: cache, subscription: S-1 }]\n",
      }),
    },
    {
      name: "none, of which others speak",
      inventory: azureMachine({ replication: "state: planned, cacheStorageAccount: none" }),
      silent: true,
    },
    {
      name: "in the target's, of which another rule speaks",
      inventory: azureMachine({
        machine: "subscription: s-1",
        replication: "state: planned, cacheStorageAccount: cache, subscription: s-2",
        more: "storageAccounts: [{ name: cache, subscription: s-2 }]\n",
      }),
    },
  ],
  violates: [
    {
      name: "in a third subscription",
      inventory: azureMachine({
        machine: "subscription: s-1",
        replication: "state: planned, cacheStorageAccount: cache, subscription: s-2",
        more: "storageAccounts: [{ name: cache, subscription: s-3 }]\n",
      }),
      findings: [
        {
          at: "4:86-4:91",
          messageId: "other",
          message:
            "The cache account 'cache' is in a subscription that is neither that of 'web01' nor that of its target. The support matrix (2026-02-27) says in one cell that it may be another one, and beside it that it must be the machine's or, by PowerShell, the target's. Choose an account in the machine's subscription.",
          rows: ["azure-to-azure/cache-storage/subscription"],
          related: ["5:48-5:51", "3:19-3:22"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "the target's subscription is not recorded",
      inventory: azureMachine({
        machine: "subscription: s-1",
        replication: "state: planned, cacheStorageAccount: cache",
        more: "storageAccounts: [{ name: cache, subscription: s-3 }]\n",
      }),
      facts: ["AzureReplication.subscription"],
    },
    {
      name: "the account's subscription is not recorded",
      inventory: azureMachine({
        machine: "subscription: s-1",
        replication: "state: planned, cacheStorageAccount: cache, subscription: s-2",
        more: "storageAccounts: [{ name: cache }]\n",
      }),
      facts: ["StorageAccount.subscription"],
    },
    {
      name: "the machine's is not recorded",
      inventory: azureMachine({
        machine: "",
        replication: "state: planned, cacheStorageAccount: cache, subscription: s-2",
        more: "storageAccounts: [{ name: cache, subscription: s-3 }]\n",
      }),
      facts: ["AzureVirtualMachine.subscription"],
    },
  ],
});
