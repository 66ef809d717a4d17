import addressChanges from "../../../rules/forecast/address-changes.ts";
import addressTaken from "../../../rules/forecast/address-taken.ts";
import fullSubnet from "../../../rules/forecast/full-subnet.ts";
import targetAddress from "../../../rules/forecast/target-address.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";
import { betweenRegions } from "./inventories.ts";

const TESTED = "state: planned, testFailoverNetwork: contoso-dr";
const another = (name: string, address: string, adapter = "") => `  - name: ${name}
    region: eastasia
    networkAdapters:
      - { name: nic0, network: contoso-vnet, subnet: web, ipConfigurations: [{ address: ${address} }]${adapter} }
    replication: { state: planned, to: { region: southeastasia }, testFailoverNetwork: contoso-dr }
`;

testRule(addressChanges, {
  passes: [{ name: "the same range on both sides", inventory: betweenRegions() }],
  violates: [
    {
      name: "another range in which the address lies as well, of which two documents say different things",
      inventory: betweenRegions({ subnets: "{ name: web, addressPrefix: 10.0.0.0/25 }" }),
      findings: [
        {
          at: "6:39-6:48",
          message:
            "10.0.0.19 becomes 10.0.0.4 or another free address in a failover, says the article on network mapping (2026-02-12), since subnet 'web' has another range; the support matrix (2026-02-27) asks only whether an address is free there, so it may stay. Set a target address to be sure.",
          rows: [
            "azure-to-azure-network-mapping/failover-different-space",
            "azure-to-azure/network/static-ip",
          ],
          related: ["10:86-10:97"],
        },
      ],
    },
    {
      name: "a range without the address",
      inventory: betweenRegions({ subnets: "{ name: web, addressPrefix: 10.9.0.0/24 }" }),
      findings: [
        {
          at: "6:39-6:48",
          message:
            "10.0.0.19 becomes 10.9.0.4 or another free address in a failover: subnet 'web' has another range. Set a target address, or update whatever knows the old one.",
        },
      ],
    },
    {
      name: "secondary configurations and DHCP too",
      inventory: betweenRegions({
        adapter:
          "ipConfigurations: [{ address: 10.0.0.19, assignment: dhcp }, { name: second, assignment: dhcp }]",
        subnets: "{ name: web, addressPrefix: 10.9.0.0/24 }",
      }),
      findings: [{ at: "6:39-6:48" }, { at: "6:78-6:84" }],
    },
  ],
  undecided: [
    {
      name: "a target range that is not recorded",
      inventory: betweenRegions({ subnets: "{ name: web }" }),
      facts: ["VirtualNetworkSubnet.addressPrefix"],
    },
    {
      name: "adapters without recorded addresses in the same range",
      inventory: betweenRegions({ adapter: "ipConfigurations: [{ assignment: dhcp }]" }),
      facts: ["IPConfiguration.address"],
    },
  ],
});

testRule(addressTaken, {
  passes: [
    {
      name: "an address that Azure keeps for itself at the source too: another rule's",
      inventory: betweenRegions({
        adapter: "ipConfigurations: [{ address: 10.0.0.3 }]",
        replication: TESTED,
      }),
    },
    { name: "an address that is free", inventory: betweenRegions({ replication: TESTED }) },
    {
      name: "its own, in the network where it runs now",
      inventory: betweenRegions({
        replication: "state: planned, network: contoso-vnet, testFailoverNetwork: none",
      }),
    },
  ],
  violates: [
    {
      name: "its own in a test in the network where it runs now, of which another rule speaks",
      inventory: betweenRegions({ replication: "testFailoverNetwork: contoso-vnet" }),
      findings: [],
    },
    {
      name: "an address that is taken, in a failover and in a test",
      inventory: betweenRegions({
        replication: TESTED,
        subnets: "{ name: web, addressPrefix: 10.0.0.0/24, usedAddresses: [10.0.0.19] }",
      }),
      findings: [
        {
          at: "6:39-6:48",
          messageId: "failover-taken",
          message: /gives 10\.0\.0\.4 or another free address/,
          rows: ["azure-to-azure-network-mapping/failover-same-space"],
        },
        {
          at: "6:39-6:48",
          messageId: "test-failover-taken",
          rows: ["azure-to-azure-network-mapping/test-failover-same-vnet"],
          message: /gives 10\.0\.0\.254, from the end of the range/,
        },
      ],
    },
    {
      name: "two machines with one address: the later one by name",
      inventory: betweenRegions({ replication: TESTED, more: another("web00", "10.0.0.19") }),
      findings: [
        { at: "6:39-6:48", related: ["15:86-15:97", "11:89-11:98"] },
        { at: "6:39-6:48", related: ["15:86-15:97", "11:89-11:98"] },
      ],
    },
    {
      name: "an address outside of its own subnet, which inventory/address-ranges reports",
      inventory: betweenRegions({ adapter: "ipConfigurations: [{ address: 10.7.0.19 }]" }),
      findings: [],
    },
    {
      name: "a test in a subnet in which Azure keeps the address for itself",
      inventory: betweenRegions({ replication: "testFailoverNetwork: contoso-test" }).replace(
        "networkMappings",
        "  - { name: contoso-test, region: southeastasia, subnets: [{ name: web, addressPrefix: 10.0.0.16/28, usedAddresses: [] }] }\nnetworkMappings",
      ),
      findings: [{ at: "6:39-6:48", messageId: "test-failover-reserved" }],
    },
    {
      name: "a test in a network of another range",
      inventory: betweenRegions({ replication: "testFailoverNetwork: contoso-test" }).replace(
        "networkMappings",
        "  - { name: contoso-test, region: southeastasia, subnets: [{ name: web, addressPrefix: 10.9.0.0/24 }] }\nnetworkMappings",
      ),
      findings: [{ at: "6:39-6:48", messageId: "test-failover-outside", message: /gives 10\.9\.0\.254/ }],
    },
    {
      name: "a test in another network",
      inventory: betweenRegions({ replication: "testFailoverNetwork: contoso-test" }).replace(
        "networkMappings:",
        "  - { name: contoso-test, subnets: [{ name: web, addressPrefix: 10.0.0.0/24, usedAddresses: [10.0.0.19, 10.0.0.254] }] }\nnetworkMappings:",
      ),
      findings: [
        {
          at: "6:39-6:48",
          rows: ["azure-to-azure-network-mapping/test-failover-other-vnet"],
          message: /10\.0\.0\.253/,
        },
      ],
    },
  ],
  undecided: [
    { name: "no test network", inventory: betweenRegions(), facts: ["AzureReplication.testFailoverNetwork"] },
    {
      name: "a target subnet of which nobody records what is used in it",
      inventory: betweenRegions({
        replication: "state: planned, testFailoverNetwork: none",
        subnets: "{ name: web, addressPrefix: 10.0.0.0/24 }",
      }),
      facts: ["VirtualNetworkSubnet.usedAddresses"],
    },
  ],
});

const SMALL = "{ name: web, addressPrefix: 10.9.0.0/29 }";
const FOUR = another("a", "10.9.0.4") + another("b", "10.9.0.5") + another("c", "10.9.0.6");
const fromSmall = (inventory: string) =>
  inventory.replace("addressPrefix: 10.0.0.0/24", "addressPrefix: 10.9.0.0/29");

testRule(fullSubnet, {
  passes: [{ name: "room for all", inventory: betweenRegions({ replication: TESTED }) }],
  violates: [
    {
      name: "a subnet of three usable addresses for four machines",
      inventory: betweenRegions({ replication: TESTED, subnets: SMALL, more: FOUR }),
      findings: [
        {
          at: "6:39-6:48",
          message: /Subnet 'web' \(10\.9\.0\.0\/29\) has no address left for this adapter in a failover\./,
          rows: [
            "azure-to-azure-network-mapping/failover-different-space",
            "azure-to-azure/network/static-ip",
          ],
        },
        {
          at: "6:39-6:48",
          message: /in a test failover\./,
          rows: ["azure-to-azure-network-mapping/test-failover-same-vnet"],
        },
      ],
    },
    {
      name: "the same range on both sides",
      inventory: fromSmall(betweenRegions({ subnets: SMALL, more: FOUR.replaceAll("contoso-dr", "none") })),
      findings: [{ at: "6:39-6:48", rows: ["azure-to-azure-network-mapping/failover-same-space"] }],
    },
    {
      name: "a test in another network",
      inventory: betweenRegions({
        replication: "testFailoverNetwork: contoso-test",
        more: FOUR.replaceAll("contoso-dr", "contoso-test"),
      }).replace(
        "networkMappings",
        `  - { name: contoso-test, region: southeastasia, subnets: [${SMALL}] }\nnetworkMappings`,
      ),
      findings: [{ at: "6:39-6:48", rows: ["azure-to-azure-network-mapping/test-failover-other-vnet"] }],
    },
  ],
  undecided: [
    { name: "no test network", inventory: betweenRegions(), facts: ["AzureReplication.testFailoverNetwork"] },
    {
      name: "no address left, and a source subnet that is not recorded, which tells by which row",
      inventory: betweenRegions({
        replication: "state: planned, testFailoverNetwork: none",
        subnets: SMALL.replace(" }", ", usedAddresses: [] }"),
        more: FOUR,
      }).replace("addressPrefix: 10.0.0.0/24, ", ""),
      facts: ["VirtualNetworkSubnet.addressPrefix"],
    },
    {
      name: "adapters without recorded addresses in the same range",
      inventory: betweenRegions({
        adapter: "ipConfigurations: [{ assignment: dhcp }]",
        replication: "testFailoverNetwork: none",
      }),
      facts: ["IPConfiguration.address"],
    },
  ],
});

const HYPER_V_NETWORK = `virtualNetworks:
  - { name: vnet-dr, subnets: [{ name: app, addressPrefix: 10.1.1.0/24, usedAddresses: [10.1.1.30] }] }
`;
const keeping = (address: string) => `
networkAdapters:
  - name: nic0
    ipConfigurations: [{ address: ${address}, assignment: static }]
    target: { subnet: app, address: ${address} }`;

const TOO_SMALL = `virtualNetworks:
  - { name: vnet-dr, subnets: [{ name: app, addressPrefix: 10.1.1.0/29, usedAddresses: [10.1.1.5, 10.1.1.6] }] }
`;
const TWO_ADAPTERS = `
networkAdapters:
  - { name: nic0, ipConfigurations: [{ address: 192.168.1.5, assignment: dhcp }, { address: 192.168.1.6 }] }
  - { name: nic1 }`;

testRule(targetAddress, {
  passes: [
    {
      name: "Hyper-V guests whose addresses nobody knows, as long as there are enough",
      inventory: underVmm(
        TWO_ADAPTERS,
        "{ to: azure, network: vnet-dr }",
        TOO_SMALL.replace(", 10.1.1.6]", "]"),
      ),
    },
    {
      name: "an address of the range",
      inventory: betweenRegions({
        adapter: "ipConfigurations: [{ address: 10.0.0.19 }], target: { address: 10.0.0.20 }",
      }),
    },
    {
      name: "a Hyper-V guest that keeps its address, with VMM",
      inventory: underVmm(keeping("10.1.1.20"), "{ to: azure, network: vnet-dr }", HYPER_V_NETWORK),
    },
    {
      name: "a Hyper-V guest that keeps its address, without VMM",
      inventory: inSite(keeping("10.1.1.20"), "{ to: azure, network: vnet-dr }", HYPER_V_NETWORK),
    },
  ],
  violates: [
    {
      name: "outside of the subnet",
      inventory: betweenRegions({ adapter: "target: { address: 10.9.0.19 }" }),
      findings: [
        {
          at: "6:28-6:37",
          messageId: "outside",
          message:
            "10.9.0.19 does not lie in 10.0.0.0/24, the range of subnet 'web'. Set an address of that range.",
          rows: ["azure-to-azure-network-mapping/ip-override"],
        },
      ],
    },
    {
      name: "kept by Azure",
      inventory: betweenRegions({ adapter: "target: { address: 10.0.0.1 }" }),
      findings: [{ at: "6:28-6:36", messageId: "reserved" }],
    },
    {
      name: "set for two adapters",
      inventory: betweenRegions({
        adapter: "target: { address: 10.0.0.20 }",
        more: another("b", "10.0.0.21", ", target: { address: 10.0.0.20 }"),
      }),
      findings: [{ at: "6:28-6:37", messageId: "given-twice", related: ["15:86-15:97", "11:122-11:131"] }],
    },
    {
      name: "in a test failover too",
      inventory: betweenRegions({
        adapter: "testFailoverTarget: { address: 10.0.0.3 }",
        replication: TESTED,
      }),
      findings: [
        {
          at: "6:40-6:48",
          messageId: "reserved",
          rows: [
            "azure-to-azure-network-mapping/test-failover-same-vnet",
            "azure-to-azure-network-mapping/test-failover-other-vnet",
          ],
        },
      ],
    },
    {
      name: "for a secondary configuration too",
      inventory: betweenRegions({
        adapter: "ipConfigurations: [{ address: 10.0.0.19 }, { name: b, target: { address: 10.0.0.3 } }]",
      }),
      findings: [{ at: "6:82-6:90", messageId: "reserved" }],
    },
    {
      name: "a Hyper-V guest that would keep an address which the subnet has not, with VMM and without",
      inventory: underVmm(keeping("10.2.2.2"), "{ to: azure, network: vnet-dr }", HYPER_V_NETWORK),
      findings: [
        { at: "7:41-7:49", messageId: "outside", rows: ["hyperv-to-azure/azure-network/retain-source-ip"] },
      ],
    },
    {
      name: "a Hyper-V guest that would keep an address which is in use",
      inventory: inSite(keeping("10.1.1.30"), "{ to: azure, network: vnet-dr }", HYPER_V_NETWORK),
      findings: [{ at: "7:41-7:50", messageId: "in-use" }],
    },
    {
      name: "a subnet with fewer addresses than Hyper-V guests have adapters, in a failover and in a test",
      inventory: inSite(
        TWO_ADAPTERS,
        "{ to: azure, network: vnet-dr, testFailoverNetwork: vnet-dr }",
        TOO_SMALL,
      ),
      findings: [
        {
          at: "6:17-6:21",
          messageId: "none-left",
          message: /Subnet 'app' \(10\.1\.1\.0\/29\) has no address left .* in a failover/,
          related: ["13:60-13:71"],
        },
        { at: "6:17-6:21", message: /in a test failover/ },
      ],
    },
    {
      name: "a Hyper-V guest with another address than at home, which the subnet has not",
      inventory: inSite(
        keeping("10.1.1.20").replace(
          "target: { subnet: app, address: 10.1.1.20",
          "target: { subnet: app, address: 10.2.2.2",
        ),
        "{ to: azure, network: vnet-dr }",
        HYPER_V_NETWORK,
      ),
      findings: [{ at: "7:41-7:49", messageId: "outside" }],
    },
  ],
  undecided: [
    {
      name: "used addresses that are not recorded, for a Hyper-V guest whose address is set",
      inventory: underVmm(
        keeping("10.1.1.20"),
        "{ to: azure, network: vnet-dr }",
        HYPER_V_NETWORK.replace(", usedAddresses: [10.1.1.30]", ""),
      ),
      facts: ["VirtualNetworkSubnet.usedAddresses"],
    },
    {
      name: "used addresses that are not recorded, so that the subnet may be full",
      inventory: underVmm(
        TWO_ADAPTERS,
        "{ to: azure, network: vnet-dr }",
        HYPER_V_NETWORK.replace(", usedAddresses: [10.1.1.30]", ""),
      ),
      facts: ["VirtualNetworkSubnet.usedAddresses"],
    },
    {
      name: "a range that is not recorded, for a Hyper-V guest",
      inventory: underVmm(
        keeping("10.1.1.20"),
        "{ to: azure, network: vnet-dr }",
        HYPER_V_NETWORK.replace("addressPrefix: 10.1.1.0/24, ", ""),
      ),
      facts: ["VirtualNetworkSubnet.addressPrefix"],
    },
    {
      name: "a range that is not recorded",
      inventory: betweenRegions({
        adapter: "ipConfigurations: [{ address: 10.0.0.19 }], target: { address: 10.0.0.20 }",
        subnets: "{ name: web }",
      }),
      facts: ["VirtualNetworkSubnet.addressPrefix"],
    },
    {
      name: "configurations that are not recorded, of which a second one may have a target",
      inventory: betweenRegions({ adapter: "target: { address: 10.0.0.20 }" }),
      facts: ["AzureNetworkAdapter.ipConfigurations"],
    },
    {
      name: "a second configuration whose target has no address recorded",
      inventory: betweenRegions({
        adapter: "ipConfigurations: [{ address: 10.0.0.19 }, { address: 10.0.0.20, target: {} }]",
      }),
      facts: ["IPConfigurationTarget.address"],
    },
  ],
});
