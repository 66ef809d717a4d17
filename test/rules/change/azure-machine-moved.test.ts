import rule from "../../../rules/change/azure-machine-moved.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [
    {
      name: "where it was, written otherwise",
      inventory: azureMachine({
        machine: "resourceGroup: RG\nsubscription: S-1",
        replication: "state: protected",
      }),
      earlier: azureMachine({
        machine: "resourceGroup: rg\nsubscription: s-1",
        replication: "state: protected",
      }),
    },
    {
      name: "Microsoft supports it",
      inventory: azureMachine({
        machine: "resourceGroup: rg-2\nsubscription: s-1",
        replication: "state: protected",
      }),
      earlier: azureMachine({
        machine: "resourceGroup: rg\nsubscription: s-1",
        replication: "state: protected",
      }),
      matrix: { "azure-to-azure/moves/resources-resource-group": { verdict: "yes" } },
    },
    {
      name: "no earlier state",
      inventory: azureMachine({
        machine: "resourceGroup: rg-2\nsubscription: s-1",
        replication: "state: protected",
      }),
      silent: true,
    },
    {
      name: "only planned then",
      inventory: azureMachine({
        machine: "resourceGroup: rg-2\nsubscription: s-1",
        replication: "state: protected",
      }),
      earlier: azureMachine({
        machine: "resourceGroup: rg\nsubscription: s-1",
        replication: "state: planned",
      }),
      silent: true,
    },
    {
      name: "enabled again in between",
      inventory: azureMachine({
        machine: "resourceGroup: rg-2\nsubscription: s-1",
        replication: "state: protected, enabledAt: 2026-05-01T08:00:00Z",
      }),
      earlier: azureMachine({
        machine: "resourceGroup: rg\nsubscription: s-1",
        replication: "state: protected, enabledAt: 2026-03-01T08:00:00Z",
      }),
    },
  ],
  violates: [
    {
      name: "another resource group",
      earlier: azureMachine({
        machine: "resourceGroup: rg\nsubscription: s-1",
        replication: "state: protected",
      }),
      inventory: azureMachine({
        machine: "resourceGroup: rg-2\nsubscription: s-1",
        replication: "state: protected",
      }),
      findings: [
        {
          at: "3:20-3:24",
          messageId: "moved",
          message:
            "'web01' was in resource group 'rg' and is in 'rg-2', but a machine cannot be moved while it is protected. Disable replication, move it, enable replication again, and record the new 'enabledAt'.",
          rows: ["azure-to-azure/moves/resources-resource-group"],
        },
      ],
    },
    {
      name: "another subscription",
      earlier: azureMachine({
        machine: "resourceGroup: rg\nsubscription: s-1",
        replication: "state: protected",
      }),
      inventory: azureMachine({
        machine: "resourceGroup: rg\nsubscription: s-2",
        replication: "state: protected",
      }),
      findings: [{ at: "4:19-4:22", rows: ["azure-to-azure/moves/resources-resource-group"] }],
    },
  ],
  undecided: [
    {
      name: "the resource group is not recorded any more",
      earlier: azureMachine({
        machine: "resourceGroup: rg\nsubscription: s-1",
        replication: "state: protected",
      }),
      inventory: azureMachine({ machine: "subscription: s-1", replication: "state: protected" }),
      facts: ["AzureVirtualMachine.resourceGroup"],
    },
    {
      name: "the place was not recorded",
      earlier: azureMachine({ machine: "subscription: s-1", replication: "state: protected" }),
      inventory: azureMachine({
        machine: "resourceGroup: rg\nsubscription: s-1",
        replication: "state: protected",
      }),
      facts: [],
    },
  ],
});
