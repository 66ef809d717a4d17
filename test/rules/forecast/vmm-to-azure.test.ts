import fallbackSubnet from "../../../rules/forecast/fallback-subnet.ts";
import outcomes from "../../../rules/forecast/outcomes.ts";
import { testRule } from "../rule-tester.ts";

const FIRST = "vmm-network-mapping/azure-subnet-first";

testRule(fallbackSubnet, {
  passes: [
    { name: "a subnet of the same name", inventory: fromVmm({ subnets: "{ name: app }, { name: DB }" }) },
    { name: "the one subnet of the network", inventory: fromVmm({ subnets: "{ name: app }" }) },
    {
      name: "the one subnet, which can hold no machine, as another rule reports",
      inventory: fromVmm({ subnets: "{ name: GatewaySubnet }" }),
      silent: true,
    },
    {
      name: "a target subnet that is named",
      inventory: fromVmm({ subnets: "{ name: app }, { name: web }", adapter: "target: { subnet: web }" }),
    },
    {
      name: "a network that is set for the machine, of which no document says anything",
      inventory: fromVmm({ subnets: "{ name: app }, { name: web }", replication: "network: vnet-dr" }),
    },
  ],
  violates: [
    {
      name: "the first of the list and of the alphabet",
      inventory: fromVmm({ subnets: "{ name: app }, { name: web }" }),
      findings: [
        {
          at: "5:52-5:54",
          messageId: "fallback",
          message:
            "Network 'vnet-dr' has no subnet named 'db', so this adapter comes up in 'app', the first in the order of the network. Name a target subnet, or give the right one that name.",
          rows: [FIRST],
        },
      ],
    },
    {
      name: "the first of the list, where the alphabet has another one",
      inventory: fromVmm({ subnets: "{ name: web }, { name: app }" }),
      findings: [
        {
          at: "5:52-5:54",
          messageId: "likely",
          message:
            "Network 'vnet-dr' has no subnet named 'db', so this adapter comes up in its first one: 'web' by the order of the network, 'app' by the alphabet. Name a target subnet, or give the right one that name.",
          rows: [FIRST],
        },
      ],
    },
    {
      name: "the first of the list, which can hold no machine",
      inventory: fromVmm({ subnets: "{ name: GatewaySubnet }, { name: web }" }),
      findings: [{ at: "5:52-5:54", messageId: "withoutMachines", rows: [FIRST] }],
    },
  ],
  undecided: [
    {
      name: "an adapter whose subnet is not recorded",
      inventory: fromVmm({ subnets: "{ name: web }, { name: app }" }).replace(", subnet: db", ""),
      facts: ["NetworkAdapter.subnet"],
    },
    {
      name: "a network whose subnets are not recorded",
      inventory: fromVmm({}),
      facts: ["VirtualNetwork.subnets"],
    },
    {
      name: "a machine that may have a network of its own",
      inventory: fromVmm({ subnets: "{ name: web }, { name: app }" }).replace("planned", "protected"),
      facts: ["Replication.network"],
    },
    {
      name: "mappings that are not recorded",
      inventory: fromVmm({ subnets: "{ name: web }, { name: app }" }).replace(/networkMappings:[\s\S]*/, ""),
      facts: ["Inventory.networkMappings"],
    },
  ],
});

testRule(outcomes, {
  passes: [
    { name: "a subnet of the same name in Azure", inventory: fromVmm({ subnets: "{ name: db }" }) },
    {
      name: "a network that is set for the machine, whichever its subnet is",
      inventory: fromVmm({ subnets: "{ name: app }, { name: web }", replication: "network: vnet-dr" }),
    },
  ],
  violates: [],
  undecided: [
    {
      name: "a guest of VMM whose subnet is not recorded",
      inventory: fromVmm({ subnets: "{ name: web }, { name: app }" }).replace(", subnet: db", ""),
      facts: ["NetworkAdapter.subnet"],
    },
  ],
});

/** A machine behind VMM whose VM network is mapped to `vnet-dr` in Azure, which has the subnets given, or records none. */
function fromVmm({
  subnets,
  adapter,
  replication,
}: {
  readonly subnets?: string;
  readonly adapter?: string;
  readonly replication?: string;
}): string {
  const more = (text: string | undefined) => (text === undefined ? "" : `, ${text}`);
  return `virtualMachines:
  - name: SQL01
    host: host-01
    networkAdapters:
      - { name: nic0, network: VMNetwork1, subnet: db${more(adapter)} }
    replication: { state: planned, to: azure, testFailoverNetwork: none${more(replication)} }
hyperVHosts: [{ name: host-01, hostGroup: hg-01 }]
vmmServers:
  - name: vmm-01
    hostGroups: [hg-01]
    vmNetworks: [{ name: VMNetwork1, subnets: [{ name: db }] }]
virtualNetworks:
  - { name: vnet-dr${subnets === undefined ? "" : `, subnets: [${subnets}]`} }
networkMappings:
  - { source: { vmmServer: vmm-01, network: VMNetwork1 }, target: { network: vnet-dr } }
`;
}
