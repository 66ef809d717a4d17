import rule from "../../../rules/recovery-plans/one-place.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["recovery-plans/places"] as const;
const plan = (second: string) => `azureVirtualMachines:
  - { name: web01, region: westeurope, replication: { to: { region: northeurope } } }
  - { name: sql01, ${second} }
recoveryPlans: [{ name: rp, groups: [{ name: Group 1, machines: [web01] }, { name: Group 2, machines: [sql01] }] }]
`;

testRule(rule, {
  passes: [
    {
      name: "one source and one target",
      inventory: plan("region: West Europe, replication: { to: { region: northeurope } }"),
    },
    {
      name: "a machine alone",
      inventory: `azureVirtualMachines:
  - { name: web01, region: westeurope, replication: { to: { region: northeurope } } }
recoveryPlans: [{ name: rp, groups: [{ name: Group 1, machines: [web01] }] }]
`,
    },
  ],
  violates: [
    {
      name: "another target",
      inventory: plan("region: westeurope, replication: { to: { region: uksouth } }"),
      findings: [
        {
          at: "4:104-4:109",
          message:
            "'sql01' replicates from West Europe to UK South, and 'web01' of the same recovery plan from West Europe to North Europe; a plan has one source and one target. Make a plan for each.",
          rows,
          related: ["4:66-4:71"],
        },
      ],
    },
    {
      name: "another source",
      inventory: plan("region: uksouth, replication: { to: { region: northeurope } }"),
      findings: [{ at: "4:104-4:109", rows }],
    },
  ],
  undecided: [
    {
      name: "a region that is not recorded",
      inventory: plan("replication: { to: { region: northeurope } }"),
      facts: ["AzureVirtualMachine.region"],
    },
    {
      name: "a target that is not recorded",
      inventory: plan("region: westeurope, replication: { state: protected }"),
      facts: ["AzureReplication.to"],
    },
    {
      name: "the replication is not recorded",
      inventory: plan("region: westeurope"),
      facts: ["AzureVirtualMachine.replication"],
    },
    {
      name: "the groups are not recorded",
      inventory: "recoveryPlans: [{ name: rp }]\n",
      facts: ["RecoveryPlan.groups"],
    },
  ],
});
