import rule from "../../../rules/policy/interval-with-premium.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure-questions/policy/interval-with-premium";

testRule(rule, {
  passes: [
    {
      name: "5 minutes, premium",
      inventory: inSite(
        "",
        "{ to: azure, policy: bronze, storageAccount: data }",
        `replicationPolicies:
  - { name: bronze, replicationInterval: 300 }
storageAccounts:
  - { name: data, sku: Premium_LRS }
`,
      ),
    },
    {
      name: "30 seconds, standard",
      inventory: underVmm(
        "",
        "{ to: azure, policy: bronze, storageAccount: data }",
        `replicationPolicies:
  - { name: bronze, replicationInterval: 30 }
storageAccounts:
  - { name: data, sku: Standard_LRS }
`,
      ),
    },
    {
      name: "30 seconds to managed disks",
      inventory: inSite(
        "",
        "{ to: azure, policy: bronze, storageAccount: none }",
        `replicationPolicies:
  - { name: bronze, replicationInterval: 30 }
`,
      ),
    },
    {
      name: "5 minutes, whatever the account",
      inventory: inSite(
        "",
        "{ to: azure, policy: bronze }",
        `replicationPolicies:
  - { name: bronze, replicationInterval: 300 }
`,
      ),
    },
  ],
  violates: [
    {
      name: "30 seconds, premium",
      inventory: inSite(
        "",
        "{ to: azure, policy: bronze, storageAccount: data }",
        `replicationPolicies:
  - { name: bronze, replicationInterval: 30 }
storageAccounts:
  - { name: data, sku: Premium_LRS }
`,
      ),
      findings: [
        {
          at: "4:39-4:45",
          messageId: "premium",
          message: /premium account 'data'.*every 30 seconds/,
          rows: [ROW],
          related: ["10:42-10:44", "12:24-12:35"],
        },
      ],
    },
    {
      name: "under VMM",
      inventory: underVmm(
        "",
        "{ to: azure, policy: bronze, storageAccount: data }",
        `replicationPolicies:
  - { name: bronze, replicationInterval: 30 }
storageAccounts:
  - { name: data, sku: Premium_ZRS }
`,
      ),
      findings: [{ at: "4:39-4:45", messageId: "premium", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "an account that is not recorded",
      inventory: inSite(
        "",
        "{ to: azure, policy: bronze }",
        `replicationPolicies:
  - { name: bronze, replicationInterval: 30 }
`,
      ),
      facts: ["Replication.storageAccount"],
    },
    {
      name: "a SKU that is not recorded",
      inventory: inSite(
        "",
        "{ to: azure, policy: bronze, storageAccount: data }",
        `replicationPolicies:
  - { name: bronze, replicationInterval: 30 }
storageAccounts: [{ name: data }]
`,
      ),
      facts: ["StorageAccount.sku"],
    },
    {
      name: "an interval that is not recorded",
      inventory: inSite(
        "",
        "{ to: azure, policy: bronze, storageAccount: data }",
        `replicationPolicies:
  - { name: bronze, recoveryPointRetention: 4 }
storageAccounts:
  - { name: data, sku: Premium_LRS }
`,
      ),
      facts: ["ReplicationPolicy.replicationInterval"],
    },
    {
      name: "a policy that is not recorded",
      inventory: inSite(
        "",
        "{ to: azure, storageAccount: data }",
        `storageAccounts:
  - { name: data, sku: Premium_LRS }
`,
      ),
      facts: ["Replication.policy"],
    },
  ],
});
