import rule from "../../../rules/policy/azure-no-retention.ts";
import { azureMachine } from "../azure-machines.ts";
import { inSite } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure-policy-report/snapshots-without-retention";
const BELOW = "azure-to-azure-architecture/app-consistent-below-retention";
const policy = (facts: string) => `replicationPolicies: [{ name: gold${facts} }]\n`;
const withPolicy = (facts: string) =>
  azureMachine({ replication: "state: planned, policy: gold", more: policy(facts) });

testRule(rule, {
  passes: [
    {
      name: "neither",
      inventory: withPolicy(", recoveryPointRetention: 0, appConsistentSnapshotFrequency: 0"),
    },
    { name: "no snapshots", inventory: withPolicy(", appConsistentSnapshotFrequency: 0") },
    { name: "points are kept", inventory: withPolicy(", recoveryPointRetention: 1") },
    {
      name: "a policy of Hyper-V machines only",
      inventory: inSite(
        "",
        "{ to: azure, policy: gold }",
        policy(", recoveryPointRetention: 0, appConsistentSnapshotFrequency: 4"),
      ),
      silent: true,
    },
  ],
  violates: [
    {
      name: "snapshots, and no points",
      inventory: withPolicy(", recoveryPointRetention: 0, appConsistentSnapshotFrequency: 4"),
      findings: [
        {
          at: "5:61-5:62",
          messageId: "none",
          message:
            "Policy 'gold' takes an application-consistent snapshot every 4 hours and keeps recovery points for 0 hours. Such a policy cannot be created, as has been reported: keep the points longer, or take no snapshots.",
          rows: [ROW, BELOW],
          related: ["5:96-5:97"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a frequency that is not recorded",
      inventory: withPolicy(", recoveryPointRetention: 0"),
      facts: ["ReplicationPolicy.appConsistentSnapshotFrequency"],
      rows: [ROW],
    },
    {
      name: "a retention that is not recorded",
      inventory: withPolicy(", appConsistentSnapshotFrequency: 4"),
      facts: ["ReplicationPolicy.recoveryPointRetention"],
      rows: [ROW],
    },
  ],
});
