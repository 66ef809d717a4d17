import rule from "../../../rules/policy/snapshot-frequency.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-site-to-azure/snapshot-frequency";
const policy = (rest: string) => `replicationPolicies:\n  - { name: bronze${rest} }\n`;
const USED = "{ to: azure, policy: bronze }";

testRule(rule, {
  passes: [
    {
      name: "every 12 hours",
      inventory: inSite("", USED, policy(", appConsistentSnapshotFrequency: 12")),
    },
    { name: "none", inventory: underVmm("", USED, policy(", appConsistentSnapshotFrequency: 0")) },
  ],
  violates: [
    {
      name: "every 13 hours",
      inventory: inSite("", USED, policy(", appConsistentSnapshotFrequency: 13")),
      findings: [
        {
          at: "10:53-10:55",
          messageId: "tooFar",
          message:
            "Policy 'bronze' takes an application-consistent snapshot every 13 hours; those of Hyper-V machines to Azure are at most 12 hours apart. Set 12 hours or less, or 0 for none.",
          rows: [ROW],
        },
      ],
    },
    {
      name: "once a day, under VMM",
      inventory: underVmm("", USED, policy(", appConsistentSnapshotFrequency: 24")),
      findings: [{ at: "12:53-12:55", messageId: "tooFar", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "no frequency",
      inventory: inSite("", USED, policy("")),
      facts: ["ReplicationPolicy.appConsistentSnapshotFrequency"],
    },
  ],
});
