import rule from "../../../rules/azure-network/target-without-source.ts";
import { testRule } from "../rule-tester.ts";
import { considered, withAdapter, withoutAdapters } from "./azure-adapters.ts";

const ROWS = ["azure-to-azure-customize-networking/only-like-source"];

testRule(rule, {
  passes: [
    {
      name: "what the source has, too",
      inventory: withAdapter(
        ", networkSecurityGroup: nsg, ipConfigurations: [{ publicIpAddress: pip, loadBalancers: [lb] }, { publicIpAddress: none, loadBalancers: [] }], target: { networkSecurityGroup: nsg-dr, publicIpAddress: pip-dr, loadBalancer: lb-dr }",
      ),
    },
    { name: "nothing is set", inventory: withAdapter(", networkSecurityGroup: none") },
    { name: "nothing is chosen yet", inventory: considered(""), silent: true },
  ],
  violates: [
    {
      name: "what the source has not",
      inventory: withAdapter(
        ", networkSecurityGroup: none, ipConfigurations: [{ publicIpAddress: none, loadBalancers: [] }], target: { networkSecurityGroup: nsg-dr, publicIpAddress: pip-dr, loadBalancer: lb-dr }",
      ),
      findings: [
        {
          at: "4:163-4:169",
          messageId: "alone",
          message:
            "Network security group 'nsg-dr' is set for the target, and 'web01' has none at the source: then the portal offers none. Give the source one, or set it by a script after the failover.",
          rows: ROWS,
        },
        { at: "4:188-4:194", message: /^Public IP address 'pip-dr'/, rows: ROWS },
        { at: "4:210-4:215", message: /^Load balancer 'lb-dr'/, rows: ROWS },
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
      name: "what the source has is not recorded",
      inventory: withAdapter(
        ", ipConfigurations: [{ address: 10.0.0.4 }], target: { networkSecurityGroup: nsg-dr, publicIpAddress: pip-dr, loadBalancer: lb-dr }",
      ),
      facts: [
        "AzureNetworkAdapter.networkSecurityGroup",
        "IPConfiguration.loadBalancers",
        "IPConfiguration.publicIpAddress",
      ],
    },
  ],
});
