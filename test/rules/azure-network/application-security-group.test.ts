import rule from "../../../rules/azure-network/application-security-group.ts";
import { testRule } from "../rule-tester.ts";
import { withAdapter, withoutAdapters } from "./azure-adapters.ts";

testRule(rule, {
  passes: [
    { name: "in none", inventory: withAdapter(", ipConfigurations: [{ applicationSecurityGroups: [] }]") },
  ],
  violates: [
    {
      name: "in two",
      inventory: withAdapter(", ipConfigurations: [{ applicationSecurityGroups: [asg-web, asg-all] }]"),
      findings: [
        {
          at: "4:58-4:83",
          messageId: "lost",
          message:
            "'web01' is in 'asg-web', 'asg-all', and comes up in no application security group: Site Recovery does not support them. Add it by a script after the failover, or write the target's rules by address.",
          rows: ["azure-to-azure/network/asg"],
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
      name: "its groups are not recorded",
      inventory: withAdapter(", ipConfigurations: [{ address: 10.0.0.4 }]"),
      facts: ["IPConfiguration.applicationSecurityGroups"],
    },
    {
      name: "the IP configurations are not recorded",
      inventory: withAdapter(""),
      facts: ["AzureNetworkAdapter.ipConfigurations"],
    },
  ],
});
