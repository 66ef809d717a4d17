import rule from "../../../rules/prerequisites/azure-network.ts";
import { testRule } from "../rule-tester.ts";
import { machineAnywhere, machineInSite, machineUnderVmm } from "./azure-machines.ts";

const ROW = "vmm-to-azure-prerequisites/network";
const more = `virtualNetworks: [{ name: vnet-dr, resourceGroup: rg-dr }]
networkMappings:
  - { source: { vmmServer: vmm-01, network: red }, target: { network: vnet-dr } }
`;
const TO_AZURE = "{ to: azure, state: planned }";
const OWN = "{ to: azure, network: vnet-dr }";
const adapters = (...networks: readonly string[]) =>
  `[${networks.map((network, index) => `{ name: nic${index}, network: ${network} }`).join(", ")}]`;

testRule(rule, {
  passes: [
    {
      name: "a machine for which nothing is chosen yet",
      inventory: machineUnderVmm({ replication: "{ to: azure, state: considered }" }),
      silent: true,
    },
    { name: "its own network", inventory: machineUnderVmm({ replication: OWN, more }) },
    {
      name: "its own network, whatever its adapters are on",
      inventory: machineUnderVmm({ replication: OWN, adapters: "[{ name: nic0 }]", more }),
    },
    {
      name: "a mapping of its VM network",
      inventory: machineUnderVmm({ replication: TO_AZURE, adapters: adapters("red"), more }),
    },
    {
      name: "a mapping of one of its VM networks",
      inventory: machineUnderVmm({ replication: TO_AZURE, adapters: adapters("blue", "red"), more }),
    },
    { name: "in a Hyper-V site", inventory: machineInSite({ replication: TO_AZURE }), silent: true },
    {
      name: "to a second site",
      inventory: machineUnderVmm({
        replication: "{ to: { cloud: gold } }",
        adapters: adapters("blue"),
        more,
      }),
      silent: true,
    },
    {
      name: "a mapping of a network without machines to a network that is not there, which is unresolved-name's",
      inventory: machineUnderVmm({
        replication: OWN,
        more: more.replace("target: { network: vnet-dr }", "target: { network: gone }"),
      }),
    },
  ],
  violates: [
    {
      name: "a VM network that is not mapped",
      inventory: machineUnderVmm({ replication: TO_AZURE, adapters: adapters("blue"), more }),
      findings: [
        {
          at: "5:5-5:16",
          messageId: "notMapped",
          message: /'SQL01' gets no network in Azure: its replication names none/,
          rows: [ROW],
          related: ["4:46-4:50"],
        },
      ],
    },
    {
      name: "no adapter at all",
      inventory: machineUnderVmm({ replication: TO_AZURE, more }),
      findings: [{ at: "5:5-5:16", messageId: "notMapped", rows: [ROW], related: [] }],
    },
    {
      name: "an adapter that is connected to nothing",
      inventory: machineUnderVmm({ replication: TO_AZURE, adapters: adapters("none"), more }),
      findings: [{ at: "5:5-5:16", messageId: "notMapped", rows: [ROW], related: [] }],
    },
    {
      name: "none, although its VM network is mapped",
      inventory: machineUnderVmm({
        replication: "{ to: azure, network: none }",
        adapters: adapters("red"),
        more,
      }),
      findings: [{ at: "5:40-5:44", messageId: "none", rows: [ROW] }],
    },
    {
      name: "its own network is not in the inventory",
      inventory: machineUnderVmm({ replication: "{ to: azure, network: vnet-rd }", more }),
      findings: [
        {
          at: "5:40-5:47",
          messageId: "notThere",
          message:
            "The Azure network 'vnet-rd' of 'SQL01' is not in this inventory. Did you mean 'vnet-dr'? Add it, or name another one.",
          rows: [ROW],
        },
      ],
    },
    {
      name: "the mapped network is not in the inventory: once, at the mapping",
      inventory: machineUnderVmm({
        replication: TO_AZURE,
        adapters: adapters("red"),
        more: more.replace("target: { network: vnet-dr }", "target: { region: westeurope, network: gone }"),
      }),
      findings: [
        {
          at: "13:91-13:95",
          messageId: "mappedNotThere",
          message: /'red' is mapped to the Azure network 'gone', which is not in this inventory/,
          rows: [ROW],
        },
      ],
      passesNowhere: true,
    },
  ],
  undecided: [
    {
      name: "a name that two networks have",
      inventory: machineUnderVmm({
        replication: OWN,
        more: more.replace("rg-dr }]", "rg-dr }, { name: vnet-dr, resourceGroup: rg-b }]"),
      }),
      facts: ["Replication.network"],
    },
    {
      name: "a mapping to a name that two networks have",
      inventory: machineUnderVmm({
        replication: TO_AZURE,
        adapters: adapters("red"),
        more: more.replace("rg-dr }]", "rg-dr }, { name: vnet-dr, resourceGroup: rg-b }]"),
      }),
      facts: ["NetworkMappingTarget.network"],
    },
    {
      name: "adapters that are not recorded",
      inventory: machineUnderVmm({ replication: TO_AZURE, more }).replace("    networkAdapters: []\n", ""),
      facts: ["VirtualMachine.networkAdapters"],
    },
    {
      name: "its own network not recorded, in a block that is not planned",
      inventory: machineUnderVmm({
        replication: "{ to: azure, state: protected }",
        adapters: adapters("red"),
        more,
      }),
      facts: ["Replication.network"],
    },
    {
      name: "no list of mappings",
      inventory: machineUnderVmm({ replication: TO_AZURE, adapters: adapters("blue") }),
      facts: ["Inventory.networkMappings"],
    },
    {
      name: "no list of Azure networks",
      inventory: machineUnderVmm({ replication: OWN }),
      facts: ["Replication.network"],
    },
    {
      name: "an adapter whose network is not recorded",
      inventory: machineUnderVmm({ replication: TO_AZURE, adapters: "[{ name: nic0 }]", more }),
      facts: ["NetworkAdapter.network"],
    },
    {
      name: "a host that is not recorded",
      inventory: machineAnywhere({ replication: TO_AZURE, adapters: adapters("red"), more }),
      facts: ["VirtualMachine.host"],
    },
  ],
});
