import rule from "../../../rules/policy/retention.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure-tutorial/retention";

testRule(rule, {
  passes: [
    {
      name: "24 hours",
      inventory: inSite(
        "",
        "{ to: azure, policy: bronze }",
        `replicationPolicies:
  - { name: bronze, recoveryPointRetention: 24 }
`,
      ),
    },
    {
      name: "the latest point only, under VMM",
      inventory: underVmm(
        "",
        "{ to: azure, policy: bronze }",
        `replicationPolicies:
  - { name: bronze, recoveryPointRetention: 0 }
`,
      ),
    },
    {
      name: "a policy of no machine to Azure",
      inventory: underVmm(
        "",
        "{ to: azure }",
        `replicationPolicies:
  - { name: bronze, recoveryPointRetention: 72 }
`,
      ),
      silent: true,
    },
  ],
  violates: [
    {
      name: "72 hours in a site",
      inventory: inSite(
        "",
        "{ to: azure, policy: bronze }",
        `replicationPolicies:
  - { name: bronze, recoveryPointRetention: 72 }
`,
      ),
      findings: [
        {
          at: "10:45-10:47",
          messageId: "tooLong",
          message: /Policy 'bronze' keeps recovery points for 72 hours.*at most 24/,
          rows: [ROW],
        },
      ],
    },
    {
      name: "25 hours under VMM",
      inventory: underVmm(
        "",
        "{ to: azure, policy: bronze }",
        `replicationPolicies:
  - { name: bronze, recoveryPointRetention: 25 }
`,
      ),
      findings: [{ at: "12:45-12:47", messageId: "tooLong", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "a retention that is not recorded",
      inventory: inSite(
        "",
        "{ to: azure, policy: bronze }",
        `replicationPolicies:
  - { name: bronze, replicationInterval: 300 }
`,
      ),
      facts: ["ReplicationPolicy.recoveryPointRetention"],
    },
  ],
});
