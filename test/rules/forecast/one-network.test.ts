import rule from "../../../rules/forecast/one-network.ts";
import { inSite } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "on-premises-adapters/one-network";

/** A guest with an adapter on each of two VM networks of VMM. */
function guest({
  adapters = "{ name: nic0, network: Front }, { name: nic1, network: Back }",
  front = "vnet-front",
  back = "vnet-back",
  more = "",
}: {
  readonly adapters?: string;
  readonly front?: string | undefined;
  readonly back?: string | undefined;
  readonly more?: string;
} = {}): string {
  const mapping = (source: string, target: string) =>
    `  - { source: { vmmServer: vmm-01, network: ${source} }, target: { network: ${target} } }\n`;
  return `virtualMachines:
  - name: SQL01
    host: host-01
    networkAdapters: [${adapters}]
    replication: { state: planned, to: azure${more} }
hyperVHosts: [{ name: host-01, hostGroup: hg-01 }]
vmmServers: [{ name: vmm-01, hostGroups: [hg-01], vmNetworks: [{ name: Front }, { name: Back }] }]
virtualNetworks: [{ name: vnet-front }, { name: vnet-back }]
networkMappings:
${mapping("Front", front)}${mapping("Back", back)}`;
}

testRule(rule, {
  passes: [
    { name: "both are mapped to one network", inventory: guest({ back: "vnet-front" }) },
    { name: "one adapter", inventory: guest({ adapters: "{ name: nic0, network: Front }" }) },
    {
      name: "in a site, where the network is set for the machine",
      inventory: inSite(
        "networkAdapters: [{ name: nic0, network: LAN }, { name: nic1, network: DMZ }]",
        "{ to: azure, state: planned, network: vnet }",
        "virtualNetworks: [{ name: vnet }]\n",
      ),
    },
  ],
  violates: [
    {
      name: "two networks",
      inventory: guest(),
      findings: [
        {
          at: "4:78-4:82",
          messageId: "several",
          message:
            "Adapter 'nic1' of 'SQL01' comes up in 'vnet-back', and adapter 'nic0' in 'vnet-front'. All adapters of a machine in Azure are connected to one network: map both VM networks to the same one.",
          rows: [ROW],
          related: ["4:46-4:51"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a network of the source is not recorded",
      inventory: guest({ adapters: "{ name: nic0, network: Front }, { name: nic1 }" }),
      facts: ["NetworkAdapter.network"],
    },
    { name: "no adapters are recorded", inventory: inSite(""), facts: ["VirtualMachine.networkAdapters"] },
  ],
});
