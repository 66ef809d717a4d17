import rule from "../../../rules/recovery-plans/one-group.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["recovery-plans/one-group"] as const;
const plan = (second: string) => `azureVirtualMachines: [{ name: web01 }, { name: sql01 }]
recoveryPlans: [{ name: rp, groups: [{ name: Group 1, machines: [web01] }, { name: Group 2${second} }] }]
`;

testRule(rule, {
  passes: [
    { name: "each in one group", inventory: plan(", machines: [sql01]") },
    {
      name: "in two plans",
      inventory: `azureVirtualMachines: [{ name: web01 }]
recoveryPlans:
  - { name: a, groups: [{ name: Group 1, machines: [web01] }] }
  - { name: b, groups: [{ name: Group 1, machines: [web01] }] }
`,
    },
  ],
  violates: [
    {
      name: "in two groups, letter case aside",
      inventory: plan(", machines: [sql01, WEB01]"),
      findings: [
        {
          at: "2:111-2:116",
          message:
            "'web01' is in 'Group 1' of recovery plan 'rp' already, and a plan has a machine in one group. Take it out of one of them.",
          rows,
          related: ["2:66-2:71"],
        },
      ],
    },
    {
      name: "twice in one group",
      inventory: plan(", machines: [sql01, sql01]"),
      findings: [{ at: "2:111-2:116", rows }],
    },
  ],
  undecided: [
    {
      name: "the machines of a group are not recorded",
      inventory: plan(""),
      facts: ["RecoveryPlanGroup.machines"],
    },
    {
      name: "a name that leads nowhere",
      inventory: plan(", machines: [app01]"),
      facts: ["RecoveryPlanGroup.machines"],
    },
    {
      name: "the groups are not recorded",
      inventory: "recoveryPlans: [{ name: rp }]\n",
      facts: ["RecoveryPlan.groups"],
    },
  ],
});
