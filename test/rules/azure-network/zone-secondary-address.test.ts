import rule from "../../../rules/azure-network/zone-secondary-address.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const TWO = ", ipConfigurations: [{ address: 10.0.0.4 }, { address: 10.0.0.5 }]";

const within = (adapter: string, replication = "state: planned, availabilityZone: '2'") =>
  azureMachine({
    machine: `region: uksouth\nnetworkAdapters: [{ name: nic0${adapter} }]`,
    to: "to: { region: uksouth }",
    replication,
  });

testRule(rule, {
  passes: [
    { name: "one address", inventory: within(", ipConfigurations: [{ address: 10.0.0.4 }]") },
    {
      name: "to another region",
      inventory: azureMachine({ machine: `region: uksouth\nnetworkAdapters: [{ name: nic0${TWO} }]` }),
    },
    { name: "to no zone", inventory: within(TWO, "availabilityZone: none") },
  ],
  violates: [
    {
      name: "two addresses",
      inventory: within(TWO),
      findings: [
        {
          at: "4:37-4:53",
          messageId: "several",
          message:
            "Adapter 'nic0' has 2 IP configurations, and 'web01' goes to another availability zone. The article on zones (2025-02-12) does not support several addresses there. Leave one, or replicate to another region.",
          rows: ["azure-to-azure/network/multiple-ip"],
          related: ["5:79-5:82"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "the addresses are not recorded",
      inventory: within(""),
      facts: ["AzureNetworkAdapter.ipConfigurations"],
    },
    {
      name: "the zone is not recorded",
      inventory: within(TWO, "state: protected"),
      facts: ["AzureReplication.availabilityZone"],
    },
  ],
});
