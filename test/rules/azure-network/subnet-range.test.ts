import rule from "../../../rules/azure-network/subnet-range.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-subnets/range";

testRule(rule, {
  passes: [
    {
      name: "inside",
      inventory: inSite(
        "",
        "{ to: azure, network: vnet }",
        `virtualNetworks:
  - { name: vnet, addressSpace: [10.0.0.0/16], subnets: [{ name: lan, addressPrefix: 10.0.1.0/24 }] }
`,
      ),
    },
    {
      name: "a network of no machine",
      inventory: inSite(
        "",
        "{ to: azure, network: vnet }",
        `virtualNetworks:
  - { name: other, addressSpace: [10.0.0.0/16], subnets: [{ name: lan, addressPrefix: 10.1.1.0/24 }] }
`,
      ),
      silent: true,
    },
  ],
  violates: [
    {
      name: "outside",
      inventory: inSite(
        "",
        "{ to: azure, network: vnet }",
        `virtualNetworks:
  - { name: vnet, addressSpace: [10.0.0.0/16], subnets: [{ name: lan, addressPrefix: 10.1.1.0/24 }] }
`,
      ),
      findings: [
        {
          at: "10:86-10:97",
          messageId: "outside",
          message: /range 10.1.1.0\/24, which lies outside the address space of 'vnet' \(10.0.0.0\/16\)/,
          rows: [ROW],
          related: ["10:19-10:31"],
        },
      ],
    },
    {
      name: "partly outside, in a test network under VMM",
      inventory: underVmm(
        "",
        "{ to: azure, testFailoverNetwork: vnet }",
        `virtualNetworks:
  - { name: vnet, addressSpace: [10.0.0.0/24], subnets: [{ name: lan, addressPrefix: 10.0.0.0/23 }] }
`,
      ),
      findings: [{ at: "12:86-12:97", messageId: "outside", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "an address space that is not recorded",
      inventory: inSite(
        "",
        "{ to: azure, network: vnet }",
        `virtualNetworks:
  - { name: vnet, subnets: [{ name: lan, addressPrefix: 10.0.1.0/24 }] }
`,
      ),
      facts: ["VirtualNetwork.addressSpace"],
    },
    {
      name: "a range that is not recorded",
      inventory: inSite(
        "",
        "{ to: azure, network: vnet }",
        `virtualNetworks:
  - { name: vnet, addressSpace: [10.0.0.0/16], subnets: [{ name: lan }] }
`,
      ),
      facts: ["VirtualNetworkSubnet.addressPrefix"],
    },
  ],
});
