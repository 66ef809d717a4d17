import rule from "../../../rules/recovery-plans/one-vault.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["recovery-plans/vault"] as const;
const plan = (machine: string, facts = "vault: a, ") => `vaults: [{ name: a }, { name: b }]
azureVirtualMachines: [{ name: web01, replication: { to: { region: northeurope }${machine} } }]
recoveryPlans: [{ name: rp, ${facts}groups: [{ name: Group 1, machines: [web01] }] }]
`;

testRule(rule, {
  passes: [
    { name: "the plan's vault", inventory: plan(", vault: A") },
    { name: "no vault is chosen yet, which is told at the machine", inventory: plan(", state: planned") },
    { name: "a machine that is only considered", inventory: plan(", state: considered, vault: b") },
  ],
  violates: [
    {
      name: "another vault",
      inventory: plan(", vault: b"),
      findings: [
        {
          at: "3:76-3:81",
          message:
            "'web01' replicates through vault 'b', and recovery plan 'rp' is in 'a', where the machine is not to be chosen. Make a plan for it in 'b', or protect it through 'a'.",
          rows,
          related: ["2:90-2:91", "3:36-3:37"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "the plan's vault is not recorded",
      inventory: plan(", vault: b", ""),
      facts: ["RecoveryPlan.vault"],
    },
    {
      name: "the machine's vault is not recorded",
      inventory: plan(", state: protected"),
      facts: ["AzureReplication.vault"],
    },
    {
      name: "its replication is not recorded",
      inventory: plan("").replace(/, replication: .* \} \}\]/, " }]"),
      facts: ["AzureVirtualMachine.replication"],
    },
    {
      name: "the groups are not recorded",
      inventory: "vaults: [{ name: a }]\nrecoveryPlans: [{ name: rp, vault: a }]\n",
      facts: ["RecoveryPlan.groups"],
    },
    {
      name: "the machines of a group are not recorded",
      inventory:
        "vaults: [{ name: a }]\nrecoveryPlans: [{ name: rp, vault: a, groups: [{ name: Group 1 }] }]\n",
      facts: ["RecoveryPlanGroup.machines"],
    },
  ],
});
