import outcomes from "../../../rules/forecast/outcomes.ts";
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
    {
      name: "a subnet that can hold no machine, where the target subnet is not known",
      inventory: tested({ subnets: "{ name: GatewaySubnet }" }),
      facts: ["NetworkAdapter.target"],
    },
  ],
});

testRule(outcomes, {
  passes: [
    { name: "a target subnet that a test finds", inventory: tested({ subnets: TWO, to: "web" }) },
    { name: "one that it does not find, which another rule reports", inventory: mapped(TWO) },
  ],
  violates: [],
  undecided: [
    {
      name: "a target subnet that is not set, where no document tells one",
      inventory: tested({ subnets: TWO }),
      facts: ["NetworkAdapter.target"],
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
  - { name: vnet-dr, subnets: [{ name: app }, { name: db }, { name: web }] }
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
