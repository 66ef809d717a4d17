import rule from "../../../rules/network-mapping/mapping-remains.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure-errors/mapping-remains"] as const;
const REPLICATES = "replication: { state: protected, to: { region: northeurope } }";
const ON_SHOP = "networkAdapters: [{ name: nic0, network: vnet-shop }]";
const MAPPING =
  "networkMappings: [{ source: { region: westeurope, network: vnet-shop }, target: { region: northeurope, network: vnet-dr } }]\n";
const estate = (machines: readonly string[], mappings = MAPPING) =>
  `${mappings}azureVirtualMachines:\n${machines.map((machine) => `  - { ${machine} }\n`).join("")}virtualNetworks: [{ name: vnet-shop, region: westeurope }, { name: vnet-other, region: westeurope }]\n`;
const one = (more: string) => `name: web01, region: westeurope${more}`;
const then = estate([one(`, ${ON_SHOP}, ${REPLICATES}`)]);

testRule(rule, {
  passes: [
    { name: "as it was", inventory: then, earlier: then },
    {
      name: "another machine replicates on the network",
      inventory: estate([one(`, ${ON_SHOP}`), `name: web02, ${ON_SHOP}, ${REPLICATES}`]),
      earlier: then,
    },
    {
      name: "no machine did before",
      inventory: estate([one(`, ${ON_SHOP}`)]),
      earlier: estate([one(`, ${ON_SHOP}`)]),
    },
    {
      name: "the mapping is gone as well",
      inventory: estate([one(`, ${ON_SHOP}`)], "networkMappings: []\n"),
      earlier: then,
      silent: true,
    },
    {
      name: "the networks are not recorded any more, and the machine is on one of that name",
      inventory: then
        .replace(/virtualNetworks.*\n/, "")
        .replace("network: vnet-shop }]", "network: VNET-Shop }]"),
      earlier: then,
    },
    { name: "no earlier state", inventory: estate([one(`, ${ON_SHOP}`)]), silent: true },
  ],
  violates: [
    {
      name: "replication was disabled",
      inventory: estate([one(`, ${ON_SHOP}`)]),
      earlier: then,
      findings: [
        {
          at: "1:60-1:69",
          message:
            "'web01' on 'vnet-shop' replicated and no machine on it does any more, but the mapping to 'vnet-dr' stands: it decides the network again when one is protected. Delete it where that is not wanted.",
          rows,
        },
      ],
    },
    {
      name: "the machine is gone",
      inventory: estate(["name: web09"]),
      earlier: then,
      findings: [{ at: "1:60-1:69", rows }],
    },
    {
      name: "the machine replicates on another network",
      inventory: estate([one(`, networkAdapters: [{ name: nic0, network: vnet-other }], ${REPLICATES}`)]),
      earlier: then,
      findings: [{ at: "1:60-1:69", rows }],
    },
  ],
  undecided: [
    {
      name: "a machine that replicates on networks that are not recorded",
      inventory: estate([one(`, ${REPLICATES}`)]),
      earlier: then,
      facts: ["AzureVirtualMachine.networkAdapters"],
    },
    {
      name: "an adapter without a recorded network",
      inventory: estate([one(`, networkAdapters: [{ name: nic0 }], ${REPLICATES}`)]),
      earlier: then,
      facts: ["AzureNetworkAdapter.network"],
    },
    {
      name: "a state that was not recorded then",
      inventory: estate([one(`, ${ON_SHOP}`)]),
      earlier: estate([one(`, ${ON_SHOP}, replication: { to: { region: northeurope } }`)]),
      facts: [],
    },
    {
      name: "networks that were not recorded then",
      inventory: estate([one(`, ${ON_SHOP}`)]),
      earlier: estate([one(`, ${REPLICATES}`)]),
      facts: [],
    },
  ],
});
