import rule from "../../../rules/regions/zone-resource-group.ts";
import { azureMachine, perhapsToAnotherZone } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure-zones/other-group"] as const;
const HERE = "to: { region: westeurope }";
const toZone = (machine: string, replication: string) =>
  azureMachine({
    machine: `region: westeurope\nresourceGroup: rg-app${machine}`,
    to: HERE,
    replication: `availabilityZone: "2", ${replication}`,
  });

testRule(rule, {
  passes: [
    { name: "another region", inventory: azureMachine() },
    { name: "another group", inventory: toZone("", "state: planned, resourceGroup: rg-app-asr") },
    { name: "a group that Site Recovery makes", inventory: toZone("", "state: planned") },
    {
      name: "a group of that name in another subscription",
      inventory: toZone("\nsubscription: s-1", "state: planned, resourceGroup: rg-app, subscription: s-2"),
    },
    { name: "no zone, which another rule reports", inventory: azureMachine({ to: HERE }) },
  ],
  violates: [
    {
      name: "its own group, letter case aside",
      inventory: toZone("", "state: planned, resourceGroup: RG-App"),
      findings: [
        {
          at: "5:102-5:108",
          message:
            "'web01' goes to another availability zone and is to come up in 'RG-App', its own resource group, which Site Recovery does not do. Choose another resource group.",
          rows,
          related: ["4:20-4:26"],
        },
      ],
    },
    {
      name: "its own group, with the subscriptions",
      inventory: toZone("\nsubscription: s-1", "state: protected, resourceGroup: rg-app, subscription: S-1"),
      findings: [{ at: "6:104-6:110", rows }],
    },
  ],
  undecided: [
    {
      name: "protected, the group is not recorded",
      inventory: toZone("", "state: protected"),
      facts: ["AzureReplication.resourceGroup"],
    },
    {
      name: "the machine's group is not recorded",
      inventory: azureMachine({
        to: HERE,
        replication: 'availabilityZone: "2", state: planned, resourceGroup: rg-app',
      }),
      facts: ["AzureVirtualMachine.resourceGroup"],
    },
    {
      name: "the subscription of the target is not recorded",
      inventory: toZone("\nsubscription: s-1", "state: planned, resourceGroup: rg-app"),
      facts: ["AzureReplication.subscription"],
    },
    {
      name: "the subscription of the machine is not recorded",
      inventory: toZone("", "state: planned, resourceGroup: rg-app, subscription: s-1"),
      facts: ["AzureVirtualMachine.subscription"],
    },
    ...perhapsToAnotherZone,
  ],
});
