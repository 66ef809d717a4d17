import rule from "../../../rules/network-mapping/mapping-endpoints.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "vmm-to-vmm-network-mapping/mapping-endpoints";
const mapping = (source: string, target: string) => `networkMappings:
  - source: { ${source} }
    target: { ${target} }
vmmServers:
  - { name: vmm-newyork, vmNetworks: [{ name: red }] }
  - { name: vmm-chicago, vmNetworks: [{ name: green }] }
virtualNetworks: [{ name: vnet }]
`;
const NEWYORK = "vmmServer: vmm-newyork, network: red";
const CHICAGO = "vmmServer: vmm-chicago, network: green";

testRule(rule, {
  passes: [
    { name: "networks of both servers", inventory: mapping(NEWYORK, CHICAGO) },
    { name: "letter case aside", inventory: mapping("vmmServer: VMM-NewYork, network: RED", CHICAGO) },
    {
      name: "a mapping to Azure",
      inventory: mapping("vmmServer: gone, network: gone", "network: vnet"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "a source network that the source server has not",
      inventory: mapping("vmmServer: vmm-newyork, network: green", CHICAGO),
      findings: [
        {
          at: "2:48-2:53",
          messageId: "networkNotThere",
          message:
            "The VMM server 'vmm-newyork' has no VM network 'green', so nothing is mapped. Name one of its VM networks.",
          rows: [ROW],
        },
      ],
    },
    {
      name: "a mapping to itself",
      inventory: mapping(NEWYORK, NEWYORK),
      findings: [
        {
          at: "3:48-3:51",
          messageId: "toItself",
          message:
            "The mapping leads from VM network 'red' to itself, so nothing is mapped. Name the VM network of the other site.",
          rows: [ROW],
          related: ["2:48-2:51"],
        },
      ],
    },
    {
      name: "a target network that the target server has not",
      inventory: mapping(NEWYORK, "vmmServer: vmm-chicago, network: grene"),
      findings: [
        { at: "3:48-3:53", messageId: "networkNotThere", message: /Did you mean 'green'\?/, rows: [ROW] },
      ],
    },
    {
      name: "servers that are not in the inventory, and nothing more of their networks",
      inventory: mapping("vmmServer: vmm-boston, network: red", "vmmServer: vmm-chicaco, network: green"),
      findings: [
        {
          at: "2:26-2:36",
          messageId: "serverNotThere",
          message: /VMM server 'vmm-boston' of this mapping/,
          rows: [ROW],
        },
        {
          at: "3:26-3:37",
          messageId: "serverNotThere",
          message: /Did you mean 'vmm-chicago'\?/,
          rows: [ROW],
        },
      ],
    },
    {
      name: "a source in a region",
      inventory: mapping("region: eastasia, network: red", CHICAGO),
      findings: [
        { at: "2:42-2:45", messageId: "noServer", message: /its source is an Azure region/, rows: [ROW] },
      ],
    },
  ],
  undecided: [
    {
      name: "a source without server",
      inventory: mapping("network: red", CHICAGO),
      facts: ["NetworkMappingSource.vmmServer"],
    },
    {
      name: "a server whose networks are not recorded",
      inventory: mapping(NEWYORK, CHICAGO).replace(", vmNetworks: [{ name: green }]", ""),
      facts: ["VMMServer.vmNetworks"],
    },
    {
      name: "a name that two servers have",
      inventory: mapping(NEWYORK, CHICAGO).replace(
        "  - { name: vmm-chicago",
        "  - { name: vmm-newyork }\n  - { name: vmm-chicago",
      ),
      facts: ["NetworkMappingSource.vmmServer"],
    },
  ],
});
