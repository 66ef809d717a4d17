import missingSubnet from "../../../rules/forecast/missing-subnet.ts";
import testFailoverSubnet from "../../../rules/forecast/test-failover-subnet.ts";
import { testRule } from "../rule-tester.ts";

const FIRST = "test-failover-to-azure/subnet-first-alphabetical";
const TWO = "{ name: web }, { name: app }";

testRule(testFailoverSubnet, {
  passes: [
    {
      name: "a test subnet with the name of the target subnet",
      inventory: tested({ subnets: TWO, to: "APP" }),
    },
    { name: "the one subnet of the test network", inventory: tested({ subnets: "{ name: lan }", to: "db" }) },
    {
      name: "the one subnet of the test network, whichever the failover's is",
      inventory: tested({ subnets: "{ name: lan }" }),
    },
    {
      name: "a subnet that is set for the test",
      inventory: tested({ subnets: TWO, to: "db", adapter: ", testFailoverTarget: { subnet: web }" }),
    },
  ],
  violates: [
    {
      name: "a test network without the target subnet, without VMM",
      inventory: tested({ subnets: TWO, to: "db" }),
      findings: [
        {
          at: "5:59-5:61",
          messageId: "fallback",
          message:
            "Network 'vnet-test' has no subnet named 'db', in which this adapter comes up after a failover, so a test brings it up in 'app', the first in the alphabet. Name a subnet for the test, or give the right one that name.",
          rows: [FIRST],
        },
      ],
    },
    {
      name: "a test network without the subnet that a mapping leads to, with VMM",
      inventory: mapped(TWO),
      findings: [{ at: "5:52-5:54", messageId: "fallback", rows: [FIRST] }],
    },
    {
      name: "a test network whose first subnet can hold no machine",
      inventory: tested({ subnets: "{ name: web }, { name: GatewaySubnet }", to: "db" }),
      findings: [{ at: "5:59-5:61", messageId: "withoutMachines", rows: [FIRST] }],
    },
  ],
  undecided: [
    {
      name: "a target subnet that is not set, where no document tells one",
      inventory: tested({ subnets: TWO }),
      facts: ["NetworkAdapter.target"],
    },
    {
      name: "a test network whose subnets are not recorded",
      inventory: tested({ to: "db" }),
      facts: ["VirtualNetwork.subnets"],
    },
    {
      name: "a test network that is not recorded",
      inventory: tested({ subnets: TWO, to: "db" }).replace(", testFailoverNetwork: vnet-test", ""),
      facts: ["Replication.testFailoverNetwork"],
    },
  ],
});

const SAME = "test-failover-to-azure/subnet-same-name";
const CHOSEN = "on-premises-to-azure-networking/target-subnet";

testRule(missingSubnet, {
  passes: [
    { name: "a target subnet that a test finds", inventory: tested({ subnets: TWO, to: "web" }) },
    {
      name: "one that it does not find, which another rule reports",
      inventory: tested({ subnets: TWO, to: "db" }),
    },
    { name: "a mapped network", inventory: mapped(TWO) },
  ],
  violates: [
    {
      name: "a target subnet that can hold no machine",
      inventory: tested({ subnets: "{ name: web }", to: "GatewaySubnet" }),
      findings: [
        {
          at: "5:59-5:72",
          messageId: "kept-for-azure",
          message:
            "Subnet 'GatewaySubnet' of network 'vnet-dr', in which this adapter is to come up, is kept for a service of Azure and can hold no machine. Name another one.",
          rows: [CHOSEN],
        },
      ],
    },
    {
      name: "a target subnet that is not there",
      inventory: tested({ subnets: "{ name: web }", to: "nowhere" }),
      findings: [{ at: "5:59-5:66", messageId: "missing", rows: [CHOSEN] }],
    },
    {
      name: "a target network without subnets",
      inventory: tested({ subnets: "{ name: web }" }).replace(
        /name: vnet-dr, subnets: .*\]/,
        "name: vnet-dr, subnets: []",
      ),
      findings: [
        {
          at: "5:17-5:21",
          messageId: "no-subnets",
          message: "Network 'vnet-dr', in which this adapter comes up, has no subnet. Add one.",
          rows: [CHOSEN],
        },
      ],
    },
    {
      name: "a mapped network without subnets",
      inventory: mapped("{ name: db }").replace("{ name: app }, { name: db }", ""),
      findings: [{ at: "5:52-5:54", messageId: "no-subnets", rows: [CHOSEN] }],
    },
    {
      name: "a mapped network that has a subnet for gateways alone",
      inventory: mapped("{ name: db }").replace("{ name: app }, { name: db }", "{ name: GatewaySubnet }"),
      findings: [{ at: "5:52-5:54", messageId: "all-kept", rows: [CHOSEN] }],
    },
    {
      name: "one of the source's name, which can hold no machine",
      inventory: mapped("{ name: db }")
        .replace("subnet: db", "subnet: GatewaySubnet")
        .replace("subnets: [{ name: db }] }]", "subnets: [{ name: GatewaySubnet }] }]")
        .replace("{ name: app }, { name: db }", "{ name: app }, { name: GatewaySubnet }"),
      findings: [{ at: "5:52-5:65", messageId: "kept-for-azure", rows: [CHOSEN] }],
    },
    {
      name: "a test subnet that can hold no machine",
      inventory: tested({
        subnets: "{ name: GatewaySubnet }, { name: db }",
        to: "db",
        adapter: ", testFailoverTarget: { subnet: GatewaySubnet }",
      }),
      findings: [{ at: "5:95-5:108", messageId: "kept-for-azure", rows: [SAME] }],
    },
    {
      name: "a test network without subnets",
      inventory: tested({ subnets: "", to: "db" }),
      findings: [{ at: "5:17-5:21", messageId: "no-subnets", rows: [SAME] }],
    },
    {
      name: "a test network that has a subnet for gateways alone",
      inventory: tested({ subnets: "{ name: GatewaySubnet }", to: "db" }),
      findings: [{ at: "5:17-5:21", messageId: "all-kept", rows: [SAME] }],
    },
  ],
  undecided: [
    {
      name: "a target subnet that nobody has chosen",
      inventory: tested({ subnets: "{ name: web }" }),
      facts: ["NetworkAdapter.target"],
    },
    {
      name: "a target network that is not recorded",
      inventory: tested({ subnets: "{ name: web }", to: "web" })
        .replace("network: vnet-dr, ", "")
        .replace("planned", "protected"),
      facts: ["Replication.network"],
    },
    {
      name: "a subnet behind VMM that is not recorded, in either network",
      inventory: mapped(TWO).replace(", subnet: db", ""),
      facts: ["NetworkAdapter.subnet", "NetworkAdapter.target"],
    },
    {
      name: "adapters that are not recorded",
      inventory: tested({ subnets: "{ name: web }" }).replace(/ {4}networkAdapters:\n.*\n/, ""),
      facts: ["VirtualMachine.networkAdapters"],
    },
  ],
});

/** A guest without VMM whose target subnet in `vnet-dr` is `to`; its test network has the subnets given, or records none. */
function tested({
  subnets,
  to,
  adapter = "",
}: {
  readonly subnets?: string;
  readonly to?: string;
  readonly adapter?: string;
}): string {
  return `virtualMachines:
  - name: APP01
    host: host-01
    networkAdapters:
      - { name: nic0, network: vSwitch, target: { subnet: ${to ?? "none"} }${adapter} }
    replication: { state: planned, to: azure, network: vnet-dr, testFailoverNetwork: vnet-test }
hyperVHosts: [{ name: host-01, site: site-01, hostGroup: none }]
hyperVSites: [{ name: site-01 }]
virtualNetworks:
  - { name: vnet-dr, subnets: [{ name: app }, { name: db }, { name: web }, { name: GatewaySubnet }] }
  - { name: vnet-test${subnets === undefined ? "" : `, subnets: [${subnets}]`} }
`;
}

/** A machine behind VMM that comes up in subnet `db` of the mapped network, and is tested in one with the subnets given. */
function mapped(subnets: string): string {
  return `virtualMachines:
  - name: SQL01
    host: host-01
    networkAdapters:
      - { name: nic0, network: VMNetwork1, subnet: db }
    replication: { state: planned, to: azure, testFailoverNetwork: vnet-test }
hyperVHosts: [{ name: host-01, hostGroup: hg-01, site: none }]
vmmServers:
  - name: vmm-01
    hostGroups: [hg-01]
    vmNetworks: [{ name: VMNetwork1, subnets: [{ name: db }] }]
virtualNetworks:
  - { name: vnet-dr, subnets: [{ name: app }, { name: db }] }
  - { name: vnet-test, subnets: [${subnets}] }
networkMappings:
  - { source: { vmmServer: vmm-01, network: VMNetwork1 }, target: { network: vnet-dr } }
`;
}
