import rule from "../../../rules/azure-network/refused-range.ts";
import { azureMachine } from "../azure-machines.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-virtual-network-questions/address-ranges";
const network = (facts: string) => `virtualNetworks:\n  - { name: vnet, ${facts} }\n`;
const site = (facts: string) => inSite("", "{ to: azure, network: vnet }", network(facts));

testRule(rule, {
  passes: [
    {
      name: "private and shared ranges",
      inventory: site(
        "addressSpace: [10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 100.64.0.0/10, fd00::/48], subnets: [{ name: lan, addressPrefix: 10.1.1.0/24 }]",
      ),
    },
    {
      name: "beside the ranges",
      inventory: site("addressSpace: [168.63.129.0/28, 169.253.0.0/16, 126.0.0.0/8]"),
    },
    {
      name: "a network of no machine",
      inventory: inSite("", "{ to: azure, network: other }", network("addressSpace: [169.254.0.0/16]")),
      silent: true,
    },
  ],
  violates: [
    {
      name: "link-local addresses",
      inventory: site(
        "addressSpace: [10.0.0.0/16, 169.254.0.0/16], subnets: [{ name: lan, addressPrefix: 169.254.1.0/24 }]",
      ),
      findings: [
        {
          at: "10:47-10:61",
          messageId: "space",
          message:
            "Network 'vnet' has the range 169.254.0.0/16, and Azure gives no network addresses of 169.254.0.0/16. Choose another range.",
          rows: [ROW],
        },
      ],
    },
    {
      name: "a range around Azure's DNS, of an Azure machine",
      inventory: azureMachine({
        replication: "state: planned, network: vnet",
        more: network("addressSpace: [168.63.0.0/16]"),
      }),
      findings: [
        { at: "6:34-6:47", messageId: "space", message: /addresses of 168\.63\.129\.16\/32/, rows: [ROW] },
      ],
    },
    {
      name: "a subnet, where the address space is not recorded, under VMM",
      inventory: underVmm(
        "",
        "{ to: azure, testFailoverNetwork: vnet }",
        network("subnets: [{ name: lan, addressPrefix: 224.0.1.0/24 }]"),
      ),
      findings: [
        {
          at: "12:57-12:69",
          messageId: "subnet",
          message:
            "Subnet 'lan' has the range 224.0.1.0/24, and Azure gives no network addresses of 224.0.0.0/4. Choose another range.",
          rows: [ROW],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "an address space that is not recorded",
      inventory: site("subnets: []"),
      facts: ["VirtualNetwork.addressSpace"],
    },
  ],
});
