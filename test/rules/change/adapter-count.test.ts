import rule from "../../../rules/change/adapter-count.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [
    {
      name: "the same",
      inventory: azureMachine({
        machine: "resourceGroup: rg\nnetworkAdapters: [{ name: nic0 }]",
        replication: "state: protected",
      }),
      earlier: azureMachine({
        machine: "resourceGroup: rg\nnetworkAdapters: [{ name: nic0 }]",
        replication: "state: protected",
      }),
    },
    {
      name: "Microsoft supports it",
      inventory: azureMachine({
        machine: "resourceGroup: rg\nnetworkAdapters: [{ name: nic0 }, { name: nic1 }]",
        replication: "state: protected",
      }),
      earlier: azureMachine({
        machine: "resourceGroup: rg\nnetworkAdapters: [{ name: nic0 }]",
        replication: "state: protected",
      }),
      matrix: { "azure-to-azure/network/adapter-change": { verdict: "yes" } },
    },
    {
      name: "no earlier state",
      inventory: azureMachine({
        machine: "resourceGroup: rg\nnetworkAdapters: [{ name: nic0 }, { name: nic1 }]",
        replication: "state: protected",
      }),
      silent: true,
    },
    {
      name: "only planned then",
      inventory: azureMachine({
        machine: "resourceGroup: rg\nnetworkAdapters: [{ name: nic0 }, { name: nic1 }]",
        replication: "state: protected",
      }),
      earlier: azureMachine({
        machine: "resourceGroup: rg\nnetworkAdapters: [{ name: nic0 }]",
        replication: "state: planned",
      }),
      silent: true,
    },
    {
      name: "enabled again in between",
      inventory: azureMachine({
        machine: "resourceGroup: rg\nnetworkAdapters: [{ name: nic0 }, { name: nic1 }]",
        replication: "state: protected, enabledAt: 2026-05-01T08:00:00Z",
      }),
      earlier: azureMachine({
        machine: "resourceGroup: rg\nnetworkAdapters: [{ name: nic0 }]",
        replication: "state: protected, enabledAt: 2026-03-01T08:00:00Z",
      }),
    },
  ],
  violates: [
    {
      name: "an adapter more",
      earlier: azureMachine({
        machine: "resourceGroup: rg\nnetworkAdapters: [{ name: nic0 }]",
        replication: "state: protected",
      }),
      inventory: azureMachine({
        machine: "resourceGroup: rg\nnetworkAdapters: [{ name: nic0 }, { name: nic1 }]",
        replication: "state: protected",
      }),
      findings: [
        {
          at: "4:47-4:51",
          messageId: "added",
          message:
            "Adapter 'nic1' was added to 'web01' under protection. A failed-over machine has the adapters of the day on which replication was enabled: disable and enable replication for it to have this one.",
          rows: ["azure-to-azure/network/adapter-change"],
        },
      ],
    },
    {
      name: "an adapter less",
      earlier: azureMachine({
        machine: "resourceGroup: rg\nnetworkAdapters: [{ name: nic0 }, { name: nic1 }]",
        replication: "state: protected",
      }),
      inventory: azureMachine({
        machine: "resourceGroup: rg\nnetworkAdapters: [{ name: nic0 }]",
        replication: "state: protected",
      }),
      findings: [
        {
          at: "4:5-4:20",
          messageId: "removed",
          message:
            "'web01' was protected with adapter 'nic1' and no longer has it. A failed-over machine has the adapters of the day on which replication was enabled: disable and enable replication for it to come up without.",
          rows: ["azure-to-azure/network/adapter-change"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "the adapters are not recorded any more",
      earlier: azureMachine({
        machine: "resourceGroup: rg\nnetworkAdapters: [{ name: nic0 }]",
        replication: "state: protected",
      }),
      inventory: azureMachine({ machine: "resourceGroup: rg", replication: "state: protected" }),
      facts: ["AzureVirtualMachine.networkAdapters"],
    },
    {
      name: "the adapters were not recorded",
      earlier: azureMachine({ machine: "resourceGroup: rg", replication: "state: protected" }),
      inventory: azureMachine({
        machine: "resourceGroup: rg\nnetworkAdapters: [{ name: nic0 }, { name: nic1 }]",
        replication: "state: protected",
      }),
      facts: [],
    },
    {
      name: "the time of enabling is not recorded any more",
      earlier: azureMachine({
        machine: "resourceGroup: rg\nnetworkAdapters: [{ name: nic0 }]",
        replication: "state: protected, enabledAt: 2026-03-01T08:00:00Z",
      }),
      inventory: azureMachine({
        machine: "resourceGroup: rg\nnetworkAdapters: [{ name: nic0 }, { name: nic1 }]",
        replication: "state: protected",
      }),
      facts: ["AzureReplication.enabledAt"],
    },
  ],
});
