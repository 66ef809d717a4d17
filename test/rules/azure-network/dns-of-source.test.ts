import rule from "../../../rules/azure-network/dns-of-source.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";
import { withoutAdapters } from "./azure-adapters.ts";

const ROWS = ["azure-to-azure/network/custom-dns"];

const served = (
  servers: string,
  {
    source = ", addressSpace: [10.1.0.0/16]",
    target = ", addressSpace: [10.2.0.0/16]",
    more = "",
    adapters = "{ name: nic0, network: src }",
    replication = "state: planned, network: dst",
  } = {},
) =>
  azureMachine({
    machine: `region: westeurope\nnetworkAdapters: [${adapters}]`,
    replication,
    more: `virtualNetworks:
  - { name: dst, region: northeurope${servers && `, dnsServers: [${servers}]`}${target} }
  - { name: src, region: westeurope${source} }
${more}`,
  });

testRule(rule, {
  passes: [
    { name: "a server at the target", inventory: served("10.2.0.4") },
    { name: "one on-premises", inventory: served("192.168.0.4") },
    { name: "the servers of Azure", inventory: served(" ") },
    {
      name: "an address that both regions have",
      inventory: served("10.1.0.4", { target: ", addressSpace: [10.1.0.0/16]" }),
    },
    {
      name: "to another zone",
      inventory: azureMachine({
        machine: "region: westeurope\nnetworkAdapters: [{ name: nic0, network: src }]",
        to: "to: { region: westeurope }",
        replication: "state: planned, availabilityZone: '2', network: src",
        more: "virtualNetworks: [{ name: src, region: westeurope, addressSpace: [10.1.0.0/16], dnsServers: [10.1.0.4] }]\n",
      }),
    },
  ],
  violates: [
    {
      name: "a server at the source, said once for a machine",
      inventory: served("10.2.0.4, 10.1.0.4", {
        adapters: "{ name: nic0, network: src }, { name: nic1, network: src }",
      }),
      findings: [
        {
          at: "4:31-4:35",
          messageId: "source",
          message:
            "DNS server 10.1.0.4 of 'dst' lies in a network of West Europe and in none of North Europe: without that region nothing resolves, and machines cannot be replicated back. Name a server that is reached without it.",
          rows: ROWS,
          related: ["7:62-7:70"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "the adapters are not recorded",
      inventory: withoutAdapters,
      facts: ["AzureVirtualMachine.networkAdapters"],
    },
    { name: "the servers are not recorded", inventory: served(""), facts: ["VirtualNetwork.dnsServers"] },
    {
      name: "what the source's networks hold is not recorded",
      inventory: served("10.1.0.4", { source: "" }),
      facts: ["VirtualNetwork.addressSpace"],
    },
    {
      name: "what another network of the target region holds is not recorded",
      inventory: served("10.1.0.4", { more: "  - { name: other, region: northeurope }\n" }),
      facts: ["VirtualNetwork.addressSpace"],
    },
    {
      name: "where a network with the address lies is not recorded",
      inventory: served("10.1.0.4", { more: "  - { name: other, addressSpace: [10.1.0.0/24] }\n" }),
      facts: ["VirtualNetwork.region"],
    },
    {
      name: "a network that Site Recovery is to make",
      inventory: served("10.1.0.4", { replication: "state: planned", more: "networkMappings: []\n" }),
      facts: ["AzureReplication.network"],
    },
  ],
});
