import rule from "../../../rules/azure-storage/cache-region.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [
    {
      name: "in the source region",
      inventory: azureMachine({
        replication: "state: planned, cacheStorageAccount: cache",
        more: "storageAccounts: [{ name: cache, region: West Europe }]\n",
      }),
    },
    {
      name: "none, of which others speak",
      inventory: azureMachine({ replication: "state: planned, cacheStorageAccount: none" }),
      silent: true,
    },
  ],
  violates: [
    {
      name: "in the target region",
      inventory: azureMachine({
        replication: "state: planned, cacheStorageAccount: cache",
        more: "storageAccounts: [{ name: cache, region: northeurope }]\n",
      }),
      findings: [
        {
          at: "4:86-4:91",
          messageId: "elsewhere",
          message:
            "The cache account 'cache' is in North Europe, but 'web01' runs in West Europe. Choose a cache account in West Europe.",
          rows: ["azure-to-azure/cache-storage/region"],
          related: ["5:42-5:53", "3:13-3:23"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "no account is recorded",
      inventory: azureMachine(),
      facts: ["AzureReplication.cacheStorageAccount"],
    },
    {
      name: "its region is not recorded",
      inventory: azureMachine({
        replication: "state: planned, cacheStorageAccount: cache",
        more: "storageAccounts: [{ name: cache }]\n",
      }),
      facts: ["StorageAccount.region"],
    },
    {
      name: "the machine's region is not recorded",
      inventory: azureMachine({
        replication: "state: planned, cacheStorageAccount: cache",
        more: "storageAccounts: [{ name: cache, region: northeurope }]\n",
        machine: "",
      }),
      facts: ["AzureVirtualMachine.region"],
    },
    {
      name: "a region that is not known",
      inventory: azureMachine({
        replication: "state: planned, cacheStorageAccount: cache",
        more: "storageAccounts: [{ name: cache, region: westeurop }]\n",
      }),
      facts: ["StorageAccount.region"],
    },
  ],
});
