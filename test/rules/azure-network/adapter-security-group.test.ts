import rule from "../../../rules/azure-network/adapter-security-group.ts";
import { testRule } from "../rule-tester.ts";
import { considered, withAdapter, withoutAdapters } from "./azure-adapters.ts";

testRule(rule, {
  passes: [
    {
      name: "one at the target",
      inventory: withAdapter(", networkSecurityGroup: nsg, target: { networkSecurityGroup: nsg-dr }"),
    },
    { name: "none at the source", inventory: withAdapter(", networkSecurityGroup: none") },
    { name: "nothing is chosen yet", inventory: considered(", networkSecurityGroup: nsg"), silent: true },
  ],
  violates: [
    {
      name: "none at the target",
      inventory: withAdapter(", networkSecurityGroup: nsg"),
      findings: [
        {
          at: "4:59-4:62",
          messageId: "lost",
          message:
            "Adapter 'nic0' of 'web01' has the network security group 'nsg' and comes up without one: none is set for the target. Set one of the target region.",
          rows: ["azure-to-azure/network/nsg-adapter"],
        },
      ],
    },
    {
      name: "none, by record",
      inventory: withAdapter(", networkSecurityGroup: nsg, target: { networkSecurityGroup: none }"),
      findings: [{ at: "4:59-4:62", rows: ["azure-to-azure/network/nsg-adapter"] }],
    },
  ],
  undecided: [
    {
      name: "the adapters are not recorded",
      inventory: withoutAdapters,
      facts: ["AzureVirtualMachine.networkAdapters"],
    },
    {
      name: "its group is not recorded",
      inventory: withAdapter(""),
      facts: ["AzureNetworkAdapter.networkSecurityGroup"],
    },
  ],
});
