import addressChanges from "../../../rules/forecast/address-changes.ts";
import unmappedNetwork from "../../../rules/forecast/unmapped-network.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "vmm-to-azure-prerequisites/network";

testRule(unmappedNetwork, {
  passes: [
    { name: "adapters on mapped networks", inventory: guest({ second: "Servers" }) },
    { name: "an adapter that is connected to nothing at the source", inventory: guest({ second: "none" }) },
    {
      name: "a network that is set for the machine",
      inventory: guest({ second: "Backup", replication: ", network: dr" }),
    },
    {
      name: "a machine of which no network is mapped, as other rules report",
      inventory: guest({ second: "Backup", mappings: "[]" }),
      silent: true,
    },
  ],
  violates: [
    {
      name: "one of two adapters on a network that is mapped to nothing",
      inventory: guest({ second: "Backup" }),
      findings: [
        {
          at: "6:32-6:38",
          messageId: "unmapped-to-azure",
          message:
            "After a failover adapter 'nic1' of 'APP01' is connected to nothing: VM network 'Backup' is mapped to no Azure network, and none is set for the machine. Add a network mapping.",
          rows: [ROW],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a machine that may have a network of its own",
      inventory: guest({ second: "Backup" }).replace("planned", "protected"),
      facts: ["Replication.network"],
    },
  ],
});

testRule(addressChanges, {
  passes: [
    {
      name: "an adapter without addresses",
      inventory: guest({ second: "none", addresses: "[]" }),
    },
  ],
  violates: [],
  undecided: [
    {
      name: "a machine that may have a network of its own, and an address with it",
      inventory: guest({ second: "none" }).replace("planned", "protected"),
      facts: ["Replication.network"],
    },
  ],
});

/** A machine behind VMM with two adapters, of which the first is on a network that is mapped to Azure. */
function guest({
  second,
  replication = "",
  mappings = "[{ source: { vmmServer: vmm-01, network: Servers }, target: { network: dr } }]",
  addresses = "[{ address: 10.0.0.5, assignment: static }]",
}: {
  readonly second: string;
  readonly replication?: string;
  readonly mappings?: string;
  readonly addresses?: string;
}): string {
  return `virtualMachines:
  - name: APP01
    host: host-01
    networkAdapters:
      - { name: nic0, network: Servers, ipConfigurations: ${addresses} }
      - { name: nic1, network: ${second}, ipConfigurations: [] }
    replication: { state: planned, to: azure${replication} }
hyperVHosts: [{ name: host-01, hostGroup: hg-01, site: none }]
vmmServers: [{ name: vmm-01, hostGroups: [hg-01], vmNetworks: [{ name: Servers }, { name: Backup }] }]
virtualNetworks: [{ name: dr, subnets: [{ name: app, addressPrefix: 10.1.0.0/24, usedAddresses: [] }] }]
networkMappings: ${mappings}
`;
}
