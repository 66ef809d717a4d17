import rule from "../../../rules/azure-storage/cache-target-subscription.ts";
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
      name: "in a third one, of which another rule speaks",
      inventory: azureMachine({
        machine: "subscription: s-1",
        replication: "state: planned, cacheStorageAccount: cache, subscription: s-2",
        more: "storageAccounts: [{ name: cache, subscription: s-3 }]\n",
      }),
    },
  ],
  violates: [
    {
      name: "in the target's subscription",
      inventory: azureMachine({
        machine: "subscription: s-1",
        replication: "state: planned, cacheStorageAccount: cache, subscription: s-2",
        more: "storageAccounts: [{ name: cache, subscription: s-2 }]\n",
      }),
      findings: [
        {
          at: "4:86-4:91",
          messageId: "targets",
          message:
            "The cache account 'cache' is in the subscription that 'web01' comes up in, not in its own. The portal does not offer such an account: set it by PowerShell, or choose one in the machine's subscription.",
          rows: ["azure-to-azure/cache-storage/subscription"],
          related: ["5:48-5:51", "3:19-3:22"],
        },
      ],
    },
    {
      name: "in another one, where the target's is not recorded",
      inventory: azureMachine({
        machine: "subscription: s-1",
        replication: "state: planned, cacheStorageAccount: cache",
        more: "storageAccounts: [{ name: cache, subscription: s-3 }]\n",
      }),
      findings: [
        {
          at: "4:86-4:91",
          messageId: "perhaps",
          message:
            "The cache account 'cache' is in another subscription than 'web01'. At best that is the target's, which the portal does not offer: record the subscription that the machine comes up in, or choose an account in its own.",
          rows: ["azure-to-azure/cache-storage/subscription"],
        },
      ],
    },
  ],
  undecided: [
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
