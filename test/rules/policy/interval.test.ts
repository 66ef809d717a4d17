import rule from "../../../rules/policy/interval.ts";
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
      name: "30 seconds under VMM",
      inventory: underVmm(
        "",
        "{ to: azure, policy: bronze }",
        `replicationPolicies:
  - { name: bronze, replicationInterval: 30 }
`,
      ),
    },
    {
      name: "15 minutes, of which another rule warns",
      inventory: inSite(
        "",
        "{ to: azure, policy: bronze }",
        `replicationPolicies:
  - { name: bronze, replicationInterval: 900 }
`,
      ),
    },
  ],
  violates: [
    {
      name: "10 minutes",
      inventory: inSite(
        "",
        "{ to: azure, policy: bronze }",
        `replicationPolicies:
  - { name: bronze, replicationInterval: 600 }
`,
      ),
      findings: [
        {
          at: "10:42-10:45",
          messageId: "notOffered",
          message: /every 600 seconds.*every 30 or 300 seconds/,
          rows: [ROW],
        },
      ],
    },
    {
      name: "one minute under VMM",
      inventory: underVmm(
        "",
        "{ to: azure, policy: bronze }",
        `replicationPolicies:
  - { name: bronze, replicationInterval: 60 }
`,
      ),
      findings: [{ at: "12:42-12:44", messageId: "notOffered", rows: [ROW] }],
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
