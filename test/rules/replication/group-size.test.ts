import rule from "../../../rules/replication/group-size.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure-questions/multi-vm-group-size"] as const;
const machines = (count: number, group: (index: number) => string) =>
  `azureVirtualMachines:\n${[...Array(count).keys()]
    .map(
      (index) =>
        `  - { name: m${index + 10}, replication: { to: { region: northeurope }, state: protected, vault: rsv, multiVmGroup: ${group(index)} } }`,
    )
    .join("\n")}`;

testRule(rule, {
  passes: [
    { name: "as many as may be", inventory: machines(16, () => "shop") },
    { name: "two groups", inventory: machines(17, (index) => (index < 9 ? "shop" : "erp")) },
    { name: "none", inventory: machines(17, () => "none") },
    { name: "planned, without a group", inventory: azureMachine() },
    {
      name: "only considered, when nothing is chosen yet",
      inventory: azureMachine({ replication: "state: considered, vault: rsv, multiVmGroup: shop" }),
      silent: true,
    },
  ],
  violates: [
    {
      name: "one more than may be, letter case aside",
      inventory: machines(17, (index) => (index === 3 ? "SHOP" : "shop")),
      findings: [
        {
          at: "18:106-18:110",
          message:
            "Replication group 'shop' has 17 machines; Site Recovery takes 16 in one. Make two groups of it, of machines that have to agree with one another.",
          rows,
        },
      ],
      passesNowhere: true,
    },
  ],
  undecided: [
    {
      name: "as many as may be, beside a machine without a replication block",
      inventory: `${machines(16, () => "shop")}\n  - { name: other }`,
      facts: ["AzureVirtualMachine.replication"],
    },
    {
      name: "as many as may be, beside one whose group is not recorded",
      inventory: `${machines(16, () => "shop")}\n  - { name: other, replication: { state: protected, vault: rsv } }`,
      facts: ["AzureReplication.multiVmGroup"],
    },
    {
      name: "a group of a vault that is not recorded, and that may be a large one",
      inventory: azureMachine({ replication: "state: protected, multiVmGroup: shop" }),
      facts: ["AzureReplication.vault"],
    },
    {
      name: "a vault that is still to choose",
      inventory: azureMachine({ replication: "multiVmGroup: shop, state: planned" }),
      facts: ["AzureReplication.vault"],
    },
    {
      name: "not recorded",
      inventory: azureMachine({ replication: "state: protected" }),
      facts: ["AzureReplication.multiVmGroup"],
    },
  ],
});
