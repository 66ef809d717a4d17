import rule from "../../../rules/azure-network/ipv6-only-adapter.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [
    {
      name: "IPv4",
      inventory: azureMachine({
        machine: "networkAdapters:\n  - { name: nic0, ipConfigurations: [{ address: 10.0.0.4 }] }",
      }),
    },
    {
      name: "both",
      inventory: azureMachine({
        machine:
          'networkAdapters:\n  - { name: nic0, ipConfigurations: [{ address: "fd00::4" }, { address: 10.0.0.4 }] }',
      }),
    },
    {
      name: "no configuration",
      inventory: azureMachine({ machine: "networkAdapters:\n  - { name: nic0, ipConfigurations: [] }" }),
    },
  ],
  violates: [
    {
      name: "IPv6 only",
      inventory: azureMachine({
        machine:
          'networkAdapters:\n  - { name: nic0, ipConfigurations: [{ address: "fd00::4" }, { address: "fd00::5" }] }',
      }),
      findings: [
        {
          at: "4:53-4:62",
          messageId: "ipv6",
          message:
            "Adapter 'nic0' of 'web01' has IPv6 addresses only, which Site Recovery does not support. Give it an IPv4 address too.",
          rows: ["azure-to-azure/network/ipv6"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "an address that is not recorded",
      inventory: azureMachine({
        machine:
          'networkAdapters:\n  - { name: nic0, ipConfigurations: [{ address: "fd00::4" }, { assignment: dhcp }] }',
      }),
      facts: ["IPConfiguration.address"],
    },
    {
      name: "no configurations are recorded",
      inventory: azureMachine({ machine: "networkAdapters: [{ name: nic0 }]" }),
      facts: ["AzureNetworkAdapter.ipConfigurations"],
    },
  ],
});
