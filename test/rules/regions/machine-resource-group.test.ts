import rule from "../../../rules/regions/machine-resource-group.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const inGroup = (
  region: string,
  { machine = "region: westeurope\nresourceGroup: rg", state = "planned" } = {},
) =>
  azureMachine({
    machine,
    replication: `state: ${state}`,
    more: `resourceGroups: [{ name: rg${region && `, region: ${region}`} }]\n`,
  });

testRule(rule, {
  passes: [
    { name: "in its region", inventory: inGroup("westeurope") },
    { name: "of one that is protected already", inventory: inGroup("uksouth", { state: "protected" }) },
  ],
  violates: [
    {
      name: "in another region",
      inventory: inGroup("uksouth"),
      findings: [
        {
          at: "4:20-4:22",
          messageId: "other",
          message:
            "'web01' runs in West Europe, and its resource group 'rg' lies in UK South: the vault does not offer it. Enable replication from the machine itself.",
          rows: ["azure-to-azure-errors/group-region"],
          related: ["6:38-6:45"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "the group lies in a region that nobody knows",
      inventory: inGroup("westeurpoe"),
      facts: ["ResourceGroup.region"],
    },
    { name: "the group's region is not recorded", inventory: inGroup(""), facts: ["ResourceGroup.region"] },
    {
      name: "the group is not recorded",
      inventory: inGroup("uksouth", { machine: "region: westeurope" }),
      facts: ["AzureVirtualMachine.resourceGroup"],
    },
  ],
});
