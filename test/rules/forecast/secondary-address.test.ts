import rule from "../../../rules/forecast/secondary-address.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [
    {
      name: "one configuration",
      inventory: azureMachine({
        machine:
          "networkAdapters:\n  - { name: nic0, ipConfigurations: [{ address: 10.0.0.4, primary: true }] }",
      }),
    },
    {
      name: "a target of its own",
      inventory: azureMachine({
        machine:
          "networkAdapters:\n  - { name: nic0, ipConfigurations: [{ address: 10.0.0.4 }, { address: 10.0.0.5, target: { address: 10.9.0.5 } }] }",
      }),
    },
    {
      name: "to another zone, of which another rule speaks",
      inventory: azureMachine({
        machine:
          "region: westeurope\nnetworkAdapters:\n  - { name: nic0, ipConfigurations: [{ address: 10.0.0.5 }, { address: 10.0.0.4, primary: true }] }",
        to: "to: { region: westeurope }",
        replication: "state: planned, availabilityZone: '2'",
      }),
    },
    {
      name: "no configuration",
      inventory: azureMachine({ machine: "networkAdapters:\n  - { name: nic0, ipConfigurations: [] }" }),
    },
  ],
  violates: [
    {
      name: "a secondary one without target",
      inventory: azureMachine({
        machine:
          "region: westeurope\nnetworkAdapters:\n  - { name: nic0, ipConfigurations: [{ address: 10.0.0.5 }, { address: 10.0.0.4, primary: true }] }",
      }),
      findings: [
        {
          at: "5:53-5:61",
          messageId: "lost",
          message:
            "10.0.0.5 is a secondary address without a target of its own. It is lost in a failover unless it is set up for the target, says the support matrix (2026-02-27); the article on network mapping (2026-02-12) treats it like the first. Set it up, and record it as 'target'.",
          rows: ["azure-to-azure/network/multiple-ip", "azure-to-azure-multiple-ip/configured"],
        },
      ],
    },
    {
      name: "without an address",
      inventory: azureMachine({
        machine:
          "region: westeurope\nnetworkAdapters:\n  - { name: nic0, ipConfigurations: [{ address: 10.0.0.4 }, { name: two, assignment: dhcp }] }",
      }),
      findings: [
        {
          at: "5:73-5:76",
          rows: ["azure-to-azure/network/multiple-ip", "azure-to-azure-multiple-ip/configured"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "the machine's region is not recorded, so that it may go to another zone of it",
      inventory: azureMachine({
        machine:
          "networkAdapters:\n  - { name: nic0, ipConfigurations: [{ address: 10.0.0.5 }, { address: 10.0.0.4, primary: true }] }",
        replication: "state: planned, availabilityZone: '2'",
      }),
      facts: ["AzureVirtualMachine.region"],
    },
    {
      name: "no configurations are recorded",
      inventory: azureMachine({ machine: "networkAdapters: [{ name: nic0 }]" }),
      facts: ["AzureNetworkAdapter.ipConfigurations"],
    },
  ],
});
