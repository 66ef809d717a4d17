import rule from "../../../rules/azure-network/target-outbound-tags.ts";
import { testRule } from "../rule-tester.ts";
import { withoutAdapters } from "./azure-adapters.ts";
import { between } from "./two-networks.ts";

const ROWS = ["azure-to-azure-networking/outbound-tags"];
const BACK =
  "deniesOutbound: true, outboundServiceTags: [AzureActiveDirectory, AzureSiteRecovery, EventHub.WestEurope, Storage.NorthEurope]";

const behind = (
  group: string,
  {
    target = ", networkSecurityGroup: nsg",
    adapter = "",
    vault = ", privateEndpoint: false",
    replication = "state: planned, vault: v, network: dst",
    mappings = "",
  } = {},
) =>
  between({
    target,
    adapter,
    replication,
    more: `networkSecurityGroups: [{ name: nsg, ${group} }]\nvaults: [{ name: v${vault} }]\n${mappings}`,
  });

testRule(rule, {
  passes: [
    { name: "the tags of the way back", inventory: behind(BACK) },
    {
      name: "no group",
      inventory: behind("deniesOutbound: true", { target: ", networkSecurityGroup: none" }),
    },
    {
      name: "a private endpoint",
      inventory: behind("deniesOutbound: true, outboundServiceTags: []", {
        vault: ", privateEndpoint: true",
      }),
    },
    {
      name: "a group that is set for an adapter by which the machine does not replicate",
      inventory: behind("deniesOutbound: true, outboundServiceTags: []", {
        adapter:
          ", primary: true }, { name: nic1, network: src, subnet: web, target: { networkSecurityGroup: nsg }",
        target: ", networkSecurityGroup: none",
      }),
    },
    {
      name: "nothing is chosen yet",
      inventory: behind(BACK, { replication: "state: considered" }),
    },
  ],
  violates: [
    {
      name: "the tags of the way there",
      inventory: behind(
        "deniesOutbound: true, outboundServiceTags: [AzureActiveDirectory, AzureSiteRecovery, EventHub.NorthEurope, Storage.WestEurope]",
      ),
      findings: [
        {
          at: "4:31-4:35",
          messageId: "kept",
          message:
            "'web01' comes up behind network security group 'nsg', which does not let out 'Storage.northeurope', 'EventHub.westeurope' on port 443. It cannot be replicated back then: allow the service tags.",
          rows: ROWS,
          related: ["6:60-6:79"],
        },
      ],
    },
    {
      name: "a group that is set for the adapter",
      inventory: behind(
        "deniesOutbound: true, outboundServiceTags: [Storage, EventHub, AzureActiveDirectory]",
        {
          adapter: ", target: { networkSecurityGroup: nsg }",
          target: ", networkSecurityGroup: none",
        },
      ),
      findings: [{ at: "4:31-4:35", message: /let out 'AzureSiteRecovery' on/, rows: ROWS }],
    },
  ],
  undecided: [
    {
      name: "the adapters are not recorded",
      inventory: withoutAdapters,
      facts: ["AzureVirtualMachine.networkAdapters"],
    },
    {
      name: "which adapter is the primary one is not recorded",
      inventory: behind(BACK, { adapter: " }, { name: nic1, network: src, subnet: web" }),
      facts: ["AzureNetworkAdapter.primary"],
    },
    {
      name: "what the group lets out is not recorded",
      inventory: behind("deniesOutbound: true"),
      facts: ["NetworkSecurityGroup.outboundServiceTags"],
    },
    {
      name: "the group of the subnet is not recorded",
      inventory: behind(BACK, { target: "" }),
      facts: ["VirtualNetworkSubnet.networkSecurityGroup"],
    },
    {
      name: "a network that Site Recovery is to make",
      inventory: behind(BACK, { replication: "state: planned, vault: v", mappings: "networkMappings: []\n" }),
      facts: ["AzureReplication.network"],
    },
  ],
});
