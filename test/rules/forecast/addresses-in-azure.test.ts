import addressChanges from "../../../rules/forecast/address-changes.ts";
import outcomes from "../../../rules/forecast/outcomes.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "on-premises-to-azure-networking/next-address";
const STATIC = "ipConfigurations: [{ address: 192.168.1.20, assignment: static }]";

testRule(addressChanges, {
  passes: [
    {
      name: "a target address that is set",
      inventory: guest(`${STATIC}, target: { subnet: app, address: 10.1.2.20 }`),
    },
    {
      name: "an address by DHCP",
      inventory: guest(
        "ipConfigurations: [{ address: 192.168.1.20, assignment: dhcp }], target: { subnet: app }",
      ),
    },
    { name: "no address at all", inventory: guest("ipConfigurations: [], target: { subnet: app }") },
    {
      name: "a Linux guest, of which another rule says it",
      inventory: guest(`${STATIC}, target: { subnet: app }`).replace("Windows Server 2019", "Ubuntu 22.04"),
    },
  ],
  violates: [
    {
      name: "a static address and none that is set for Azure, without VMM",
      inventory: guest(`${STATIC}, target: { subnet: app }`),
      findings: [
        {
          at: "6:71-6:83",
          messageId: "not-set",
          message:
            "192.168.1.20 becomes 10.1.2.4 or another free address of subnet 'app' in a failover to Azure, since no target address is set. Set one, or update whatever knows the old one.",
          rows: [ROW],
          related: ["10:70-10:81"],
        },
      ],
    },
    {
      name: "the same under VMM",
      inventory: guest(`${STATIC}, target: { subnet: app }`)
        .replace("site: site-01, hostGroup: none", "hostGroup: hg-01, site: none")
        .concat("vmmServers: [{ name: vmm-01, hostGroups: [hg-01] }]\n"),
      findings: [{ at: "6:71-6:83", messageId: "not-set", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "how the address is assigned",
      inventory: guest("ipConfigurations: [{ address: 192.168.1.20 }], target: { subnet: app }"),
      facts: ["IPConfiguration.assignment"],
    },
    {
      name: "a static address that is not recorded",
      inventory: guest("ipConfigurations: [{ assignment: static }], target: { subnet: app }"),
      facts: ["IPConfiguration.address"],
    },
    {
      name: "addresses that are not recorded",
      inventory: guest("target: { subnet: app }"),
      facts: ["NetworkAdapter.ipConfigurations"],
    },
    {
      name: "the range of the subnet",
      inventory: guest(`${STATIC}, target: { subnet: app }`).replace(", addressPrefix: 10.1.2.0/24", ""),
      facts: ["VirtualNetworkSubnet.addressPrefix"],
    },
    {
      name: "a subnet that nobody has chosen",
      inventory: guest(STATIC),
      facts: ["NetworkAdapter.target"],
    },
  ],
});

testRule(outcomes, {
  passes: [
    {
      name: "an address in a test",
      inventory: guest(`${STATIC}, target: { subnet: app, address: 10.1.2.20 }`),
    },
    { name: "none that is set", inventory: guest(`${STATIC}, target: { subnet: app }`) },
  ],
  violates: [],
  undecided: [
    {
      name: "the range of the subnet that the test takes",
      inventory: guest(`${STATIC}, target: { subnet: app, address: 10.1.2.20 }`).replace(
        "drill, subnets: [{ name: app, addressPrefix: 10.1.2.0/24, ",
        "drill, subnets: [{ name: app, ",
      ),
      facts: ["VirtualNetworkSubnet.addressPrefix"],
    },
  ],
});

/** A Windows guest without VMM that goes to a network of two subnets, with an adapter that says what is given. */
function guest(adapter: string): string {
  return `virtualMachines:
  - name: APP01
    host: host-01
    operatingSystem: { name: Windows Server 2019 }
    networkAdapters:
      - { name: nic0, network: vSwitch, ${adapter} }
    replication: { state: planned, to: azure, network: dr, testFailoverNetwork: drill }
hyperVHosts: [{ name: host-01, site: site-01, hostGroup: none }]
virtualNetworks:
  - { name: dr, subnets: [{ name: web }, { name: app, addressPrefix: 10.1.2.0/24, usedAddresses: [] }] }
  - { name: drill, subnets: [{ name: app, addressPrefix: 10.1.2.0/24, usedAddresses: [] }] }
hyperVSites: [{ name: site-01 }]
`;
}
