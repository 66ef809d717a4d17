import rule from "../../../rules/forecast/zone-spare-address.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure-zones/static-ip-spare"] as const;

interface Parts {
  /** What the machine has before its adapter. */
  readonly machine?: string;
  /** What the adapter says. */
  readonly adapter?: string;
  readonly replication?: string;
  readonly subnet?: string;
  /** Further machines. */
  readonly more?: string;
}

/** The network stands in line 2. A /29 has three addresses that machines can have, .4 to .6. */
const inventory = ({
  machine = "region: westeurope",
  adapter = "network: vnet, subnet: app, ipConfigurations: [{ address: 10.1.1.4, assignment: static }]",
  replication = 'to: { region: westeurope }, state: planned, network: vnet, availabilityZone: "2"',
  subnet = "addressPrefix: 10.1.1.0/29, usedAddresses: [10.1.1.5, 10.1.1.6]",
  more = "",
}: Parts = {}) => `virtualNetworks:
  - { name: vnet, subnets: [{ name: app, ${subnet} }] }
azureVirtualMachines:
  - { name: web01, ${machine}, networkAdapters: [{ name: nic, ${adapter} }], replication: { ${replication} } }
${more}`;
const other = (address: string) =>
  `  - { name: web02, region: westeurope, networkAdapters: [{ name: nic, network: vnet, subnet: app, ipConfigurations: [{ address: ${address}, assignment: static }] }], replication: { to: { region: westeurope }, state: planned, network: vnet, availabilityZone: "2" } }\n`;

testRule(rule, {
  passes: [
    {
      name: "a spare address",
      inventory: inventory({ subnet: "addressPrefix: 10.1.1.0/29, usedAddresses: [10.1.1.5]" }),
    },
    {
      name: "a dynamic address",
      inventory: inventory({
        adapter: "network: vnet, subnet: app, ipConfigurations: [{ address: 10.1.1.4, assignment: dhcp }]",
      }),
    },
    {
      name: "another target address",
      inventory: inventory({
        adapter:
          "network: vnet, subnet: app, ipConfigurations: [{ address: 10.1.1.4, assignment: static }], target: { address: 10.1.1.6 }",
      }),
    },
    {
      name: "an address of IPv6",
      inventory: inventory({
        adapter: 'network: vnet, subnet: app, ipConfigurations: [{ address: "fd00::4", assignment: static }]',
      }),
    },
    { name: "another region", inventory: inventory({ machine: "region: northeurope" }), silent: true },
    {
      name: "no zone",
      inventory: inventory({
        replication: "to: { region: westeurope }, state: planned, network: vnet, availabilityZone: none",
      }),
      silent: true,
    },
    {
      name: "another subnet",
      inventory: `${inventory({ adapter: "network: vnet, subnet: web" }).replace(
        "subnets: [",
        "subnets: [{ name: web, addressPrefix: 10.1.2.0/29, usedAddresses: [] }, ",
      )}`.replace("subnet: web", "subnet: web, ipConfigurations: []"),
    },
  ],
  violates: [
    {
      name: "no spare address",
      inventory: inventory(),
      findings: [
        {
          at: "2:57-2:68",
          message:
            "Subnet 'app' (10.1.1.0/29) has fewer free addresses (0) than static ones that machines keep in another zone (1); each needs a spare one, which its source takes. Free addresses, or set other target addresses.",
          rows,
          related: ["4:129-4:137"],
        },
      ],
    },
    {
      name: "one spare address for two machines",
      inventory: inventory({
        subnet: "addressPrefix: 10.1.1.0/29, usedAddresses: []",
        more: other("10.1.1.5"),
      }),
      findings: [
        {
          at: "2:57-2:68",
          message: /fewer free addresses \(1\) than .* \(2\)/,
          rows,
          related: ["5:129-5:137"],
        },
      ],
    },
    {
      name: "the same target address",
      inventory: inventory({
        adapter:
          "network: vnet, subnet: app, ipConfigurations: [{ address: 10.1.1.4, assignment: static }], target: { address: 10.1.1.4 }",
      }),
      findings: [{ at: "2:57-2:68", rows }],
    },
  ],
  undecided: [
    {
      name: "what is used is not recorded",
      inventory: inventory({ subnet: "addressPrefix: 10.1.1.0/29" }),
      facts: ["VirtualNetworkSubnet.usedAddresses"],
    },
    {
      name: "the range is not recorded",
      inventory: inventory({ subnet: "usedAddresses: []" }),
      facts: ["VirtualNetworkSubnet.addressPrefix"],
    },
    {
      name: "the subnet of an adapter is not recorded",
      inventory: inventory({ adapter: "network: vnet" }),
      facts: ["AzureNetworkAdapter.subnet"],
    },
    {
      name: "the network of an adapter is not recorded",
      inventory: inventory({ adapter: "primary: true" }),
      facts: ["AzureNetworkAdapter.network"],
    },
    {
      name: "the configurations are not recorded",
      inventory: inventory({ adapter: "network: vnet, subnet: app" }),
      facts: ["AzureNetworkAdapter.ipConfigurations"],
    },
    {
      name: "how the address is assigned is not recorded",
      inventory: inventory({
        adapter: "network: vnet, subnet: app, ipConfigurations: [{ address: 10.1.1.4 }]",
      }),
      facts: ["IPConfiguration.assignment"],
    },
    {
      name: "an address is not recorded",
      inventory: inventory({
        adapter: "network: vnet, subnet: app, ipConfigurations: [{ assignment: static }]",
      }),
      facts: ["IPConfiguration.address"],
    },
    {
      name: "the region of the machine is not recorded",
      inventory: inventory({ machine: "id: x" }),
      facts: ["AzureVirtualMachine.region"],
    },
  ],
});
