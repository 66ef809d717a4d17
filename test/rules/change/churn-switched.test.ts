import rule from "../../../rules/change/churn-switched.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure-high-churn/switch";
const machine = (replication: string) => azureMachine({ replication: `state: protected${replication}` });
const withCache = (name: string) =>
  azureMachine({
    replication: `state: protected, cacheStorageAccount: ${name}`,
    more: "storageAccounts: [{ name: a, kind: StorageV2 }, { name: b, kind: BlockBlobStorage }, { name: c }]\n",
  });

testRule(rule, {
  passes: [
    { name: "as it was", inventory: machine(", churn: High"), earlier: machine(", churn: High") },
    {
      name: "enabled again in between",
      inventory: machine(", churn: High, enabledAt: 2026-05-01T08:00:00Z"),
      earlier: machine(", churn: Normal, enabledAt: 2026-03-01T08:00:00Z"),
    },
    {
      name: "only planned then",
      inventory: machine(", churn: High"),
      earlier: azureMachine({ replication: "state: planned, churn: Normal" }),
      silent: true,
    },
    {
      name: "switched, should Microsoft support it",
      inventory: machine(", churn: High"),
      earlier: machine(", churn: Normal"),
      matrix: { [ROW]: { verdict: "yes" } },
    },
  ],
  violates: [
    {
      name: "switched",
      inventory: machine(", churn: High"),
      earlier: machine(", churn: Normal"),
      findings: [
        {
          at: "4:74-4:78",
          messageId: "switched",
          message:
            "'web01' replicated with Normal Churn and now does with High Churn, which is chosen when replication is enabled. Disable replication, enable it again with the other option, and record the new 'enabledAt'.",
          rows: [ROW],
        },
      ],
    },
    {
      name: "with a cache account for the other option",
      inventory: withCache("b"),
      earlier: withCache("a"),
      findings: [{ at: "4:88-4:89", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "the option not recorded now",
      inventory: machine(""),
      earlier: machine(", churn: Normal"),
      facts: ["AzureReplication.churn"],
    },
    {
      name: "a cache account of no recorded kind",
      inventory: withCache("c"),
      earlier: withCache("a"),
      facts: ["StorageAccount.kind"],
    },
    {
      name: "the option not recorded then",
      inventory: machine(", churn: Normal"),
      earlier: machine(""),
      facts: [],
    },
  ],
});
