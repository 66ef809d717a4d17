import rule from "../../../rules/azure-network/connected-overlap.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure-retain-ip/connected-overlap"] as const;

interface Parts {
  /** The networks of source and target, in flow style. */
  readonly source?: string;
  readonly target?: string;
  readonly more?: string;
  readonly adapters?: string;
  readonly replication?: string;
}

const SPACE = "addressSpace: [10.1.0.0/16]";

/** The source stands in line 2, the target in line 3. */
const inventory = ({
  source = `${SPACE}, connectedTo: []`,
  target = `${SPACE}, connectedTo: []`,
  more = "",
  adapters = "networkAdapters: [{ name: nic, network: vnet-shop }],",
  replication = "network: vnet-asr",
}: Parts = {}) => `virtualNetworks:
  - { name: vnet-shop, ${source} }
  - { name: vnet-asr, ${target} }
  - { name: vnet-hub }
azureVirtualMachines:
  - { name: web01, region: westeurope, ${adapters} replication: { to: { region: northeurope }, state: planned, ${replication} } }
${more}`;
const mapping =
  "networkMappings: [{ source: { region: westeurope, network: vnet-shop }, target: { region: northeurope, network: vnet-asr } }]\n";

testRule(rule, {
  passes: [
    { name: "not connected", inventory: inventory() },
    {
      name: "connected to others",
      inventory: inventory({ target: `${SPACE}, connectedTo: [vnet-hub]` }),
    },
    {
      name: "not connected, as the list of one of the two says",
      inventory: inventory({ source: SPACE }),
    },
    {
      name: "connected, with other addresses",
      inventory: inventory({ target: "addressSpace: [10.2.0.0/16], connectedTo: [vnet-shop]" }),
    },
    {
      name: "not connected, whatever the addresses are",
      inventory: inventory({ source: "connectedTo: []", target: "connectedTo: []" }),
    },
    {
      name: "other addresses, whatever they are connected to",
      inventory: inventory({ source: SPACE, target: "addressSpace: [10.2.0.0/16]" }),
    },
    {
      name: "to another zone within the network",
      inventory: inventory({
        source: `${SPACE}, connectedTo: [vnet-shop]`,
        replication: "network: vnet-shop",
      }),
    },
    {
      name: "a network that machines come up in for tests only",
      inventory: inventory({
        target: `${SPACE}, connectedTo: [vnet-shop]`,
        replication: "network: none, testFailoverNetwork: vnet-asr",
      }),
      silent: true,
    },
    {
      name: "an adapter that is in no network",
      inventory: inventory({ adapters: "networkAdapters: [{ name: nic, network: none }]," }),
    },
  ],
  violates: [
    {
      name: "the target is connected to the source",
      inventory: inventory({ target: `${SPACE}, connectedTo: [vnet-hub, vnet-shop]` }),
      findings: [
        {
          at: "3:76-3:85",
          message:
            "'vnet-asr' is connected to 'vnet-shop', though machines of 'vnet-shop' come up in 'vnet-asr' and both have addresses in 10.1.0.0/16: such an address is reached in one of the two at most. Disconnect them until the failover.",
          rows,
          related: ["2:24-2:36", "3:23-3:35"],
        },
      ],
    },
    {
      name: "the source is connected to the target, by a mapping, with a part of the addresses in common",
      inventory: inventory({
        source: "addressSpace: [10.9.0.0/16, 10.1.0.0/16], connectedTo: [vnet-asr]",
        target: "addressSpace: [10.1.4.0/24]",
        replication: "vault: rsv",
        more: mapping,
      }),
      findings: [
        {
          at: "3:13-3:21",
          message: /^'vnet-shop' is connected to 'vnet-asr', .* both have addresses in 10\.1\.4\.0\/24:/,
          rows,
        },
      ],
    },
    {
      name: "once, though several machines come up there",
      inventory: inventory({ target: `${SPACE}, connectedTo: [vnet-shop]` }).replace(
        "azureVirtualMachines:\n",
        "azureVirtualMachines:\n  - { name: web02, region: westeurope, networkAdapters: [{ name: nic, network: vnet-shop }], replication: { to: { region: northeurope }, state: planned, network: vnet-asr } }\n",
      ),
      findings: [{ at: "3:66-3:75", rows }],
    },
  ],
  undecided: [
    {
      name: "what they are connected to is not recorded",
      inventory: inventory({ source: SPACE, target: SPACE }),
      facts: ["VirtualNetwork.connectedTo"],
    },
    {
      name: "a name that leads nowhere",
      inventory: inventory({ source: SPACE, target: `${SPACE}, connectedTo: [vnet-shp]` }),
      facts: ["VirtualNetwork.connectedTo"],
    },
    {
      name: "they are connected, and the addresses of the source are not recorded",
      inventory: inventory({ source: "connectedTo: [vnet-asr]" }),
      facts: ["VirtualNetwork.addressSpace"],
    },
    {
      name: "adapters are not recorded",
      inventory: inventory({ adapters: "" }),
      facts: ["AzureVirtualMachine.networkAdapters"],
    },
    {
      name: "the network of an adapter is not recorded",
      inventory: inventory({ adapters: "networkAdapters: [{ name: nic }]," }),
      facts: ["AzureNetworkAdapter.network"],
    },
  ],
});
