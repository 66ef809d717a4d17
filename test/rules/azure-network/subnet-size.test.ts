import rule from "../../../rules/azure-network/subnet-size.ts";
import { azureMachine } from "../azure-machines.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-virtual-network-questions/subnet-size";
const network = (prefix: string) =>
  `virtualNetworks:\n  - { name: vnet, subnets: [{ name: lan${prefix} }] }\n`;
const site = (prefix: string) =>
  inSite("", "{ to: azure, network: vnet }", network(`, addressPrefix: ${prefix}`));

testRule(rule, {
  passes: [
    { name: "eight addresses", inventory: site("10.0.0.8/29") },
    { name: "many", inventory: site("10.0.0.0/8") },
    { name: "an IPv6 subnet", inventory: site("'fd00:1::/64'") },
  ],
  violates: [
    {
      name: "four addresses",
      inventory: site("10.0.0.8/30"),
      findings: [
        {
          at: "10:57-10:68",
          messageId: "small",
          message:
            "Subnet 'lan' has the range 10.0.0.8/30, which are 4 addresses. The smallest subnet in Azure has 8. Correct the range.",
          rows: [ROW],
        },
      ],
    },
    {
      name: "an IPv6 subnet of another size, under VMM",
      inventory: underVmm("", "{ to: azure, network: vnet }", network(", addressPrefix: 'fd00:1::/56'")),
      findings: [
        {
          at: "12:57-12:70",
          messageId: "ipv6",
          message:
            "Subnet 'lan' has the range fd00:1::/56, and an IPv6 subnet in Azure is a /64. Correct the range.",
          rows: [ROW],
        },
      ],
    },
    {
      name: "one address, of an Azure machine",
      inventory: azureMachine({
        replication: "state: planned, network: vnet",
        more: network(", addressPrefix: 10.0.0.8/32"),
      }),
      findings: [{ at: "6:57-6:68", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "a range that is not recorded",
      inventory: inSite("", "{ to: azure, network: vnet }", network("")),
      facts: ["VirtualNetworkSubnet.addressPrefix"],
    },
  ],
});
