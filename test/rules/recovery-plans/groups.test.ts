import rule from "../../../rules/recovery-plans/groups.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure-questions/plan-groups"] as const;
const plan = (count: number) =>
  `recoveryPlans:\n  - name: rp-shop\n    groups:\n${[...Array(count).keys()]
    .map((index) => `      - { name: Group ${index + 1}, machines: [] }`)
    .join("\n")}\n`;

testRule(rule, {
  passes: [
    { name: "as many as may be", inventory: plan(7) },
    { name: "one", inventory: plan(1) },
  ],
  violates: [
    {
      name: "one more than may be",
      inventory: plan(8),
      findings: [
        {
          at: "11:17-11:24",
          message:
            "Recovery plan 'rp-shop' has 8 groups of machines; Site Recovery takes 7. Have machines start together, or make two plans of it.",
          rows,
        },
      ],
    },
    {
      name: "several more, which is one finding",
      inventory: plan(9),
      findings: [{ at: "11:17-11:24", rows }],
    },
    {
      name: "a lower limit",
      inventory: plan(3),
      options: { maximumGroups: 2 },
      findings: [{ at: "6:17-6:24", rows }],
    },
  ],
  undecided: [
    {
      name: "a plan whose groups are not recorded",
      inventory: "recoveryPlans: [{ name: rp-shop }]\n",
      facts: ["RecoveryPlan.groups"],
    },
  ],
});
