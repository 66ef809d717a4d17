import rule from "../../../rules/azure-network/recovery-private-endpoint.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure-private-endpoints/both-networks"] as const;

interface Parts {
  /** What the vault says of its endpoints. */
  readonly vault?: string;
  readonly target?: string;
  readonly hub?: string;
  readonly adapters?: string;
  readonly replication?: string;
  readonly more?: string;
}

/** The vault stands in line 2, the recovery network in line 5, the hub in line 6, the machine in line 9. */
const inventory = ({
  vault = "privateEndpoint: true, privateEndpointNetworks: [vnet-shop, vnet-hub]",
  target = "connectedTo: []",
  hub = "connectedTo: []",
  adapters = "networkAdapters: [{ name: nic, network: vnet-shop }]",
  replication = "vault: rsv, network: vnet-asr",
  more = "",
}: Parts = {}) => `vaults:
  - { name: rsv, ${vault} }
virtualNetworks:
  - { name: vnet-shop }
  - { name: vnet-asr, ${target} }
  - { name: vnet-hub, ${hub} }
  - { name: vnet-pay, connectedTo: [] }
azureVirtualMachines:
  - { name: web01, region: westeurope, ${adapters}, replication: { to: { region: northeurope }, state: planned, ${replication} } }
${more}`;
const HALF = "privateEndpoint: true, privateEndpointNetworks: [vnet-shop]";
const twoNetworks = {
  adapters: "networkAdapters: [{ name: one, network: vnet-shop }, { name: two, network: vnet-pay }]",
  replication: "vault: rsv",
};
const mapped = (...pairs: (readonly [string, string])[]) =>
  `networkMappings:\n${pairs
    .map(
      ([from, to]) =>
        `  - { source: { region: westeurope, network: ${from} }, target: { region: northeurope, network: ${to} } }\n`,
    )
    .join("")}`;

testRule(rule, {
  passes: [
    {
      name: "an endpoint in the recovery network",
      inventory: inventory({ vault: "privateEndpoint: true, privateEndpointNetworks: [vnet-asr]" }),
    },
    { name: "a spoke of the hub that has one", inventory: inventory({ target: "connectedTo: [vnet-hub]" }) },
    {
      name: "the hub names its spoke",
      inventory: inventory({ target: "production: true", hub: "connectedTo: [vnet-asr]" }),
    },
    { name: "a vault without private endpoints", inventory: inventory({ vault: "privateEndpoint: false" }) },
    {
      name: "a machine with two adapters, for one of which there is an endpoint",
      inventory: inventory({
        ...twoNetworks,
        target: "connectedTo: [vnet-hub]",
        more: mapped(["vnet-shop", "vnet-asr"], ["vnet-pay", "vnet-pay"]),
      }),
    },
    {
      name: "a network that machines come up in for tests only",
      inventory: inventory({ replication: "vault: rsv, network: none, testFailoverNetwork: vnet-asr" }),
      silent: true,
    },
  ],
  violates: [
    {
      name: "none in the recovery network",
      inventory: inventory(),
      findings: [
        {
          at: "5:13-5:21",
          message:
            "Vault 'rsv' is reached through private endpoints, and has none in 'vnet-asr' or in a network that it is connected to: 'web01' comes up there, and cannot be replicated back. Create one there, or connect 'vnet-asr' to one that has it.",
          rows,
          related: ["2:41-2:64", "9:13-9:18"],
        },
      ],
    },
    {
      name: "none that is recorded as one of them",
      inventory: inventory({ vault: "privateEndpoint: true, privateEndpointNetworks: []", target: "id: x" }),
      findings: [{ at: "5:13-5:21", rows }],
    },
    {
      name: "in each network of a machine with two adapters",
      inventory: inventory({
        ...twoNetworks,
        vault: HALF,
        more: mapped(["vnet-shop", "vnet-asr"], ["vnet-pay", "vnet-pay"]),
      }),
      findings: [
        { at: "5:13-5:21", message: /none in 'vnet-asr' or/, rows },
        { at: "7:13-7:21", message: /none in 'vnet-pay' or/, rows },
      ],
    },
    {
      name: "once, though several machines come up there",
      inventory: inventory().replace(
        "azureVirtualMachines:\n",
        "azureVirtualMachines:\n  - { name: web02, region: westeurope, replication: { to: { region: northeurope }, state: planned, vault: rsv, network: vnet-asr } }\n",
      ),
      findings: [{ at: "5:13-5:21", rows }],
    },
  ],
  undecided: [
    {
      name: "whether the vault has endpoints is not recorded",
      inventory: inventory({ vault: "privateEndpointNetworks: []" }),
      facts: ["Vault.privateEndpoint"],
    },
    {
      name: "where the endpoints stand is not recorded",
      inventory: inventory({ vault: "privateEndpoint: true" }),
      facts: ["Vault.privateEndpointNetworks"],
    },
    {
      name: "a network that leads nowhere",
      inventory: inventory({ vault: "privateEndpoint: true, privateEndpointNetworks: [vnet-far]" }),
      facts: ["Vault.privateEndpointNetworks"],
    },
    {
      name: "what the recovery network is connected to is not recorded",
      inventory: inventory({ vault: HALF, target: "production: true" }),
      facts: ["VirtualNetwork.connectedTo"],
    },
    {
      name: "the vault is not recorded",
      inventory: inventory({ replication: "network: vnet-asr" }).replace("planned", "protected"),
      facts: ["AzureReplication.vault"],
    },
    {
      name: "where another adapter comes up is not recorded",
      inventory: inventory({ ...twoNetworks, vault: HALF, more: mapped(["vnet-shop", "vnet-asr"]) }).replace(
        "network: vnet-pay }",
        "primary: false }",
      ),
      facts: ["AzureReplication.network"],
    },
  ],
});
