import rule from "../../../rules/policy/older-interval.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure-questions/policy/interval";

testRule(rule, {
  passes: [
    {
      name: "5 minutes",
      inventory: inSite(
        "",
        "{ to: azure, policy: bronze }",
        `replicationPolicies:
  - { name: bronze, replicationInterval: 300 }
`,
      ),
    },
    {
      name: "another interval, which another rule reports",
      inventory: underVmm(
        "",
        "{ to: azure, policy: bronze }",
        `replicationPolicies:
  - { name: bronze, replicationInterval: 600 }
`,
      ),
    },
  ],
  violates: [
    {
      name: "15 minutes",
      inventory: inSite(
        "",
        "{ to: azure, policy: bronze }",
        `replicationPolicies:
  - { name: bronze, replicationInterval: 900 }
`,
      ),
      findings: [
        {
          at: "10:42-10:45",
          messageId: "older",
          message: /2020-01-10.*2024-12-27 only 30 or 300 seconds/,
          rows: [ROW],
        },
      ],
    },
    {
      name: "15 minutes under VMM",
      inventory: underVmm(
        "",
        "{ to: azure, policy: bronze }",
        `replicationPolicies:
  - { name: bronze, replicationInterval: 900 }
`,
      ),
      findings: [{ at: "12:42-12:45", messageId: "older", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "an interval that is not recorded",
      inventory: inSite(
        "",
        "{ to: azure, policy: bronze }",
        `replicationPolicies:
  - { name: bronze, recoveryPointRetention: 4 }
`,
      ),
      facts: ["ReplicationPolicy.replicationInterval"],
    },
  ],
});
