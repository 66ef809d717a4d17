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
      name: "none named, of which replication/choices speaks",
      inventory: machineUnderVmm({ replication: TO_AZURE, adapters: adapters("blue"), more }),
      silent: true,
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
      name: "no list of Azure networks",
      inventory: machineUnderVmm({ replication: OWN }),
      facts: ["Replication.network"],
    },
    {
      name: "a host that is not recorded",
      inventory: machineAnywhere({
        replication: "{ to: azure, network: none }",
        adapters: adapters("red"),
        more,
      }),
      facts: ["VirtualMachine.host"],
    },
  ],
});
