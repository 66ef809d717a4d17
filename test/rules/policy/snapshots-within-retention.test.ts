import rule from "../../../rules/policy/snapshots-within-retention.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure-tutorial/snapshots-within-retention";

testRule(rule, {
  passes: [
    {
      name: "snapshots more often",
      inventory: inSite(
        "",
        "{ to: azure, policy: bronze }",
        `replicationPolicies:
  - { name: bronze, recoveryPointRetention: 24, appConsistentSnapshotFrequency: 4 }
`,
      ),
    },
    {
      name: "as often",
      inventory: underVmm(
        "",
        "{ to: azure, policy: bronze }",
        `replicationPolicies:
  - { name: bronze, recoveryPointRetention: 4, appConsistentSnapshotFrequency: 4 }
`,
      ),
    },
    {
      name: "no snapshots",
      inventory: inSite(
        "",
        "{ to: azure, policy: bronze }",
        `replicationPolicies:
  - { name: bronze, appConsistentSnapshotFrequency: 0 }
`,
      ),
    },
  ],
  violates: [
    {
      name: "12 hours apart, kept for 2",
      inventory: inSite(
        "",
        "{ to: azure, policy: bronze }",
        `replicationPolicies:
  - { name: bronze, recoveryPointRetention: 2, appConsistentSnapshotFrequency: 12 }
`,
      ),
      findings: [
        {
          at: "10:80-10:82",
          messageId: "apart",
          message: /every 12 hours.*for 2/,
          rows: [ROW],
          related: ["10:45-10:46"],
        },
      ],
    },
    {
      name: "an hour apart, where only the newest point is kept",
      inventory: inSite(
        "",
        "{ to: azure, policy: bronze }",
        `replicationPolicies:
  - { name: bronze, recoveryPointRetention: 0, appConsistentSnapshotFrequency: 1 }
`,
      ),
      findings: [{ at: "10:80-10:81", message: /snapshot every hour and keeps recovery points for 0,/ }],
    },
    {
      name: "under VMM",
      inventory: underVmm(
        "",
        "{ to: azure, policy: bronze }",
        `replicationPolicies:
  - { name: bronze, recoveryPointRetention: 1, appConsistentSnapshotFrequency: 2 }
`,
      ),
      findings: [{ at: "12:80-12:81", messageId: "apart", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "no frequency",
      inventory: inSite(
        "",
        "{ to: azure, policy: bronze }",
        `replicationPolicies:
  - { name: bronze, recoveryPointRetention: 4 }
`,
      ),
      facts: ["ReplicationPolicy.appConsistentSnapshotFrequency"],
    },
    {
      name: "no retention",
      inventory: inSite(
        "",
        "{ to: azure, policy: bronze }",
        `replicationPolicies:
  - { name: bronze, appConsistentSnapshotFrequency: 4 }
`,
      ),
      facts: ["ReplicationPolicy.recoveryPointRetention"],
    },
  ],
});
