import rule from "../../../rules/recovery-plans/machine-count.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["recovery-plan-overview/machine-count"] as const;
const names = (count: number, letter: string) => [...Array(count).keys()].map((index) => letter + index);
const plan = (first: number, second: number) =>
  `recoveryPlans:\n  - name: rp\n    groups:\n      - { name: Group 1, machines: [${names(first, "a").join(", ")}] }\n      - { name: Group 2, machines: [${names(second, "b").join(", ")}] }\nazureVirtualMachines: [${[
    ...names(first, "a"),
    ...names(second, "b"),
  ]
    .map((name) => `{ name: ${name} }`)
    .join(", ")}]\n`;

testRule(rule, {
  passes: [
    { name: "as many as may be", inventory: plan(60, 40) },
    {
      name: "one of as many stands in it twice, which is another finding",
      inventory: plan(60, 40).replace("machines: [b0", "machines: [a0, b0"),
    },
  ],
  violates: [
    {
      name: "one more than may be, in two groups",
      inventory: plan(99, 2),
      findings: [
        {
          at: "5:41-5:43",
          message: "Recovery plan 'rp' has 101 machines; Site Recovery takes 100. Make several plans of it.",
          rows,
        },
      ],
    },
    {
      name: "a lower limit",
      inventory: plan(1, 2),
      options: { maximumCount: 2 },
      findings: [{ at: "5:41-5:43", rows }],
    },
  ],
  undecided: [
    {
      name: "a name leads nowhere",
      inventory: plan(1, 1).replace("machines: [b0]", "machines: [b9]"),
      facts: ["RecoveryPlanGroup.machines"],
    },
    {
      name: "the machines of a group are not recorded",
      inventory: "recoveryPlans: [{ name: rp, groups: [{ name: Group 1 }] }]\n",
      facts: ["RecoveryPlanGroup.machines"],
    },
    {
      name: "the groups are not recorded",
      inventory: "recoveryPlans: [{ name: rp }]\n",
      facts: ["RecoveryPlan.groups"],
    },
  ],
});
