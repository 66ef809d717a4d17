import rule from "../../../rules/policy/azure-snapshots.ts";
import { azureMachine } from "../azure-machines.ts";
import { inSite } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure-architecture/app-consistent-below-retention";
const policy = (facts: string) => `replicationPolicies: [{ name: gold${facts} }]\n`;
const withPolicy = (facts: string) =>
  azureMachine({ replication: "state: planned, policy: gold", more: policy(facts) });

testRule(rule, {
  passes: [
    {
      name: "more often",
      inventory: withPolicy(", recoveryPointRetention: 24, appConsistentSnapshotFrequency: 23"),
    },
    { name: "no snapshots", inventory: withPolicy(", appConsistentSnapshotFrequency: 0") },
    {
      name: "a policy of Hyper-V machines only",
      inventory: inSite(
        "",
        "{ to: azure, policy: gold }",
        policy(", recoveryPointRetention: 4, appConsistentSnapshotFrequency: 4"),
      ),
      silent: true,
    },
  ],
  violates: [
    {
      name: "as far apart as points are kept",
      inventory: withPolicy(", recoveryPointRetention: 12, appConsistentSnapshotFrequency: 12"),
      findings: [
        {
          at: "5:97-5:99",
          messageId: "apart",
          message:
            "Policy 'gold' takes an application-consistent snapshot every 12 hours and keeps recovery points for 12; between Azure regions the first must be less than the second. Take snapshots more often, or keep the points longer.",
          rows: [ROW],
          related: ["5:61-5:63"],
        },
      ],
    },
    {
      name: "further apart",
      inventory: withPolicy(", recoveryPointRetention: 4, appConsistentSnapshotFrequency: 12"),
      findings: [{ at: "5:96-5:98", messageId: "apart", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "a frequency that is not recorded",
      inventory: withPolicy(", recoveryPointRetention: 24"),
      facts: ["ReplicationPolicy.appConsistentSnapshotFrequency"],
    },
    {
      name: "a retention that is not recorded",
      inventory: withPolicy(", appConsistentSnapshotFrequency: 4"),
      facts: ["ReplicationPolicy.recoveryPointRetention"],
    },
  ],
});
