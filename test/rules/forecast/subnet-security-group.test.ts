import rule from "../../../rules/forecast/subnet-security-group.ts";
import { withoutAdapters } from "../azure-network/azure-adapters.ts";
import { between } from "../azure-network/two-networks.ts";
import { testRule } from "../rule-tester.ts";

const ROWS = ["azure-to-azure/network/nsg-subnet"];
const NSG = ", networkSecurityGroup: nsg";
const NONE = ", networkSecurityGroup: none";

testRule(rule, {
  passes: [
    {
      name: "one at both ends",
      inventory: between({ source: NSG, target: ", networkSecurityGroup: nsg-dr" }),
    },
    { name: "none at the source", inventory: between({ source: NONE, target: NONE }) },
    {
      name: "no network at the target",
      inventory: between({ source: NSG, replication: "state: planned, network: none" }),
    },
  ],
  violates: [
    {
      name: "none at the target",
      inventory: between({ source: NSG, target: NONE }),
      findings: [
        {
          at: "4:59-4:62",
          messageId: "none",
          message:
            "'web01' comes up in subnet 'web' without a network security group, and its own has 'nsg'. Give the target's subnet a group.",
          rows: ROWS,
          related: ["8:112-8:116", "7:111-7:114"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "the adapters are not recorded",
      inventory: withoutAdapters,
      facts: ["AzureVirtualMachine.networkAdapters"],
    },
    {
      name: "the source's is not recorded",
      inventory: between({ target: NONE }),
      facts: ["VirtualNetworkSubnet.networkSecurityGroup"],
    },
    {
      name: "the target's is not recorded",
      inventory: between({ source: NSG }),
      facts: ["VirtualNetworkSubnet.networkSecurityGroup"],
    },
    {
      name: "a network that Site Recovery is to make",
      inventory: between({ source: NSG, replication: "state: planned", more: "networkMappings: []\n" }),
      facts: ["AzureReplication.network"],
    },
  ],
});
