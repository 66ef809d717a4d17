import fallbackSubnet from "../../../rules/forecast/fallback-subnet.ts";
import missingSubnet from "../../../rules/forecast/missing-subnet.ts";
import outcomes from "../../../rules/forecast/outcomes.ts";
import unmappedNetwork from "../../../rules/forecast/unmapped-network.ts";
import { testRule } from "../rule-tester.ts";
import { betweenRegions, betweenSites } from "./inventories.ts";

testRule(unmappedNetwork, {
  passes: [
    {
      name: "a mapped network",
      inventory: betweenSites("network: NewYork1, subnet: app").replace(
        / {2}- name: WEB01[\s\S]*?newyork \} \}\n/,
        "",
      ),
    },
    { name: "a machine that goes elsewhere", inventory: betweenRegions(), silent: true },
  ],
  violates: [
    {
      name: "machines on the unmapped networks, in either direction",
      inventory: betweenSites("network: NewYork2"),
      findings: [
        {
          at: "5:32-5:40",
          messageId: "unmapped",
          message:
            /connected to nothing: VM network 'NewYork2' is mapped to no network of VMM server 'vmm-chicago'/,
          rows: ["vmm-to-vmm-network-mapping/unmapped-network"],
          related: ["21:22-21:34"],
        },
        { at: "10:32-10:40", related: ["15:22-15:34"] },
      ],
    },
  ],
  undecided: [
    {
      name: "an adapter whose network is not recorded",
      inventory: betweenSites("teamed: false").replace("network: Chicago2", "network: Chicago1"),
      facts: ["NetworkAdapter.network"],
    },
  ],
});

testRule(fallbackSubnet, {
  passes: [
    {
      name: "a subnet of the same name, letter case aside",
      inventory: betweenRegions({ subnets: "{ name: a }, { name: WEB }" }),
    },
    {
      name: "a target subnet that is named",
      inventory: betweenRegions({
        adapter: "target: { subnet: app }",
        subnets: "{ name: app }, { name: b }",
      }),
    },
    {
      name: "the one subnet of a secondary site's network",
      inventory: betweenSites("network: NewYork1, subnet: db"),
    },
  ],
  violates: [
    {
      name: "the first in the alphabet, which can hold no machine",
      inventory: betweenRegions({ subnets: "{ name: web2 }, { name: gatewaysubnet }" }),
      findings: [
        {
          at: "5:54-5:57",
          messageId: "withoutMachines",
          message:
            "Network 'contoso-dr' has no subnet named 'web', and 'gatewaysubnet', the first in the alphabet, can hold no machine. Name a target subnet, or give the right one that name.",
          rows: ["azure-to-azure-network-mapping/subnet-first-alphabetical"],
        },
      ],
    },
    {
      name: "the first in the alphabet between regions",
      inventory: betweenRegions({ subnets: "{ name: web2 }, { name: app }" }),
      findings: [
        {
          at: "5:54-5:57",
          message:
            "Network 'contoso-dr' has no subnet named 'web', so this adapter comes up in 'app', the first in the alphabet. Name a target subnet, or give the right one that name.",
          rows: ["azure-to-azure-network-mapping/subnet-first-alphabetical"],
          related: ["10:13-10:23", "12:102-12:112"],
        },
      ],
    },
    {
      name: "the first in the network's order at a secondary site",
      inventory: betweenSites("network: NewYork1, subnet: app", "{ name: web }, { name: apps }"),
      findings: [
        {
          at: "5:50-5:53",
          message: /comes up in 'web', the first in the order of the network/,
          rows: ["vmm-to-vmm-network-mapping/subnet-first"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "an adapter whose subnet is not recorded",
      inventory: betweenRegions({ subnets: "{ name: a }, { name: b }" }).replace(" subnet: web,\n", "\n"),
      facts: ["AzureNetworkAdapter.subnet"],
    },
    {
      name: "a network whose subnets are not recorded",
      inventory: betweenRegions().replace(/(contoso-dr, region: southeastasia), subnets: \[.*\]/, "$1"),
      facts: ["VirtualNetwork.subnets"],
    },
    {
      name: "the same at a secondary site",
      inventory: betweenSites("network: NewYork1", "{ name: a }, { name: b }"),
      facts: ["NetworkAdapter.subnet"],
    },
  ],
});

testRule(missingSubnet, {
  passes: [
    {
      name: "a target subnet that is there",
      inventory: betweenRegions({
        adapter: "target: { subnet: web }",
        replication: "testFailoverNetwork: contoso-dr",
      }),
    },
    {
      name: "a subnet for tests that is not there, which another rule reports",
      inventory: betweenRegions({
        adapter: "testFailoverTarget: { subnet: lost }",
        replication: "testFailoverNetwork: contoso-dr",
      }),
    },
  ],
  violates: [
    {
      name: "a network between regions that has no subnet",
      inventory: betweenRegions({ subnets: "" }),
      findings: [
        {
          at: "5:54-5:57",
          messageId: "no-subnets",
          message: "Network 'contoso-dr', in which this adapter comes up, has no subnet. Add one.",
          rows: ["azure-to-azure-network-mapping/subnet-override"],
        },
      ],
    },
    {
      name: "target subnets that are not there, and one for gateways in a test",
      inventory: betweenRegions({
        adapter: "target: { subnet: gone }, testFailoverTarget: { subnet: GatewaySubnet }",
        replication: "testFailoverNetwork: contoso-test",
      }).replace(
        "virtualNetworks:\n",
        "virtualNetworks:\n  - { name: contoso-test, region: southeastasia, subnets: [{ name: GatewaySubnet }] }\n",
      ),
      findings: [
        {
          at: "6:27-6:31",
          message:
            "Network 'contoso-dr', in which this adapter comes up, has no subnet named 'gone'. It has 'web'.",
          rows: ["azure-to-azure-network-mapping/subnet-override"],
        },
        {
          at: "6:65-6:78",
          messageId: "kept-for-azure",
          rows: [
            "azure-to-azure-network-mapping/test-failover-same-vnet",
            "azure-to-azure-network-mapping/test-failover-other-vnet",
          ],
        },
      ],
    },
  ],
  undecided: [
    { name: "no test network", inventory: betweenRegions(), facts: ["AzureReplication.testFailoverNetwork"] },
    {
      name: "a target subnet of a network whose subnets are not recorded",
      inventory: betweenRegions({
        adapter: "target: { subnet: web }",
        replication: "testFailoverNetwork: none",
      }).replace(
        ", subnets: [{ name: web, addressPrefix: 10.0.0.0/24, usedAddresses: [] }] }\nnetworkMappings",
        " }\nnetworkMappings",
      ),
      facts: ["VirtualNetwork.subnets"],
    },
    {
      name: "an adapter whose network is not recorded",
      inventory: betweenRegions({
        adapter: "target: { subnet: web }",
        replication: "testFailoverNetwork: none",
      }).replace("network: contoso-vnet, subnet: web,\n", "\n"),
      facts: ["AzureNetworkAdapter.network"],
    },
  ],
});

testRule(outcomes, {
  passes: [
    { name: "a machine between regions", inventory: betweenRegions() },
    { name: "a machine between sites", inventory: betweenSites("network: NewYork1, subnet: app") },
  ],
  violates: [],
  undecided: [
    {
      name: "an adapter between sites whose network is not recorded",
      inventory: betweenSites("teamed: false"),
      facts: ["NetworkAdapter.network"],
    },
    {
      name: "an adapter whose network is not recorded",
      inventory: betweenRegions().replace("network: contoso-vnet, subnet: web,\n", "\n"),
      facts: ["AzureNetworkAdapter.network"],
    },
  ],
});
