import rule from "../../../rules/regions/target-resource-group.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROWS = ["azure-to-azure-enable/target-group-region"];

const into = (
  group: string,
  { groups = "", machine = "region: westeurope\nresourceGroup: rg-web", more = "", state = "planned" } = {},
) =>
  azureMachine({
    machine,
    replication: `state: ${state}${group && `, resourceGroup: ${group}`}${more}`,
    more: groups && `resourceGroups: [${groups}]\n`,
  });
const NORTH = "{ name: rg-dr, region: northeurope }";

testRule(rule, {
  passes: [
    { name: "in the target region", inventory: into("rg-dr", { groups: NORTH }) },
    { name: "none is chosen", inventory: into("") },
    {
      name: "its own group, under another name",
      inventory: into("rg-web", {
        groups: "{ name: rg-web, region: northeurope }",
        more: ", targetName: web01-dr",
      }),
    },
    {
      name: "a group of the name of its own in another subscription",
      inventory: into("rg-web", {
        groups: "{ name: rg-web, region: northeurope }",
        machine: "region: westeurope\nresourceGroup: rg-web\nsubscription: s-1",
        more: ", subscription: s-2",
      }),
    },
    {
      name: "to another zone",
      inventory: azureMachine({
        to: "to: { region: westeurope }",
        replication: "state: planned, availabilityZone: '2', resourceGroup: rg-dr",
        more: "resourceGroups: [{ name: rg-dr, region: westeurope }]\n",
      }),
    },
  ],
  violates: [
    {
      name: "in the source region",
      inventory: into("rg-dr", { groups: "{ name: rg-dr, region: westeurope }" }),
      findings: [
        {
          at: "5:80-5:85",
          messageId: "region",
          message:
            "'web01' is to come up in resource group 'rg-dr', which lies in West Europe, the region that it is replicated from. Choose one in another region.",
          rows: ROWS,
          related: ["6:41-6:51"],
        },
      ],
    },
    {
      name: "its own group",
      inventory: into("RG-Web"),
      findings: [
        {
          at: "5:80-5:86",
          messageId: "own",
          message:
            "'web01' is to come up in its own resource group 'RG-Web' under its own name, which is taken there. Choose another group, or another name.",
          rows: ROWS,
          related: ["4:20-4:26"],
        },
      ],
    },
    {
      name: "its own group, and its own name by record",
      inventory: into("rg-web", { more: ", targetName: WEB01" }),
      findings: [{ at: "5:80-5:86", messageId: "own", rows: ROWS }],
    },
  ],
  undecided: [
    {
      name: "the target's group is not recorded",
      inventory: into("", { state: "protected" }),
      facts: ["AzureReplication.resourceGroup"],
    },
    {
      name: "the machine's own is not recorded",
      inventory: into("rg-dr", { groups: NORTH, machine: "region: westeurope" }),
      facts: ["AzureVirtualMachine.resourceGroup"],
    },
    {
      name: "its region is not recorded",
      inventory: into("rg-dr", { groups: "{ name: rg-dr }" }),
      facts: ["ResourceGroup.region"],
    },
    {
      name: "where the machine runs is not recorded",
      inventory: into("rg-dr", {
        groups: "{ name: rg-dr, region: westeurope }",
        machine: "resourceGroup: rg-web",
        more: ", availabilityZone: none",
      }),
      facts: ["AzureVirtualMachine.region"],
    },
    { name: "no groups are recorded", inventory: into("rg-dr"), facts: ["Inventory.resourceGroups"] },
    {
      name: "the target's subscription is not recorded",
      inventory: into("rg-web", { machine: "region: westeurope\nresourceGroup: rg-web\nsubscription: s-1" }),
      facts: ["AzureReplication.subscription"],
    },
  ],
});
