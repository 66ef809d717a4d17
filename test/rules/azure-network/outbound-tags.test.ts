import rule from "../../../rules/azure-network/outbound-tags.ts";
import { testRule } from "../rule-tester.ts";
import { withoutAdapters } from "./azure-adapters.ts";
import { between } from "./two-networks.ts";

const ROWS = ["azure-to-azure-networking/outbound-tags"];
const ALL = "AzureActiveDirectory, AzureSiteRecovery, EventHub.NorthEurope, storage.westeurope";
const SIGN_IN = "deniesOutbound: true, outboundServiceTags: [AzureActiveDirectory]";

interface Case {
  readonly group?: string;
  readonly adapter?: string;
  readonly source?: string;
  readonly vault?: string;
  readonly account?: string;
  readonly replication?: string;
  readonly machine?: string;
}

const behind = ({
  group = "deniesOutbound: true, outboundServiceTags: []",
  vault = ", privateEndpoint: false",
  account = ", privateEndpoint: false",
  adapter = ", networkSecurityGroup: nsg",
  source = ", networkSecurityGroup: none",
  replication = "state: planned, vault: v, cacheStorageAccount: cache",
  ...rest
}: Case) =>
  between({
    adapter,
    source,
    replication,
    more: `networkSecurityGroups: [{ name: nsg, ${group} }]\nvaults: [{ name: v${vault} }]\nstorageAccounts: [{ name: cache${account} }]\n`,
    ...rest,
  });

const twoAdapters = (second: string) =>
  behind({
    machine: `\nnetworkAdapters: [{ name: nic0, network: src, subnet: web, networkSecurityGroup: none, primary: true }, { name: nic1, network: src, subnet: web, networkSecurityGroup: nsg${second} }]`,
  });

testRule(rule, {
  passes: [
    {
      name: "all is let out",
      inventory: behind({ group: `deniesOutbound: true, outboundServiceTags: [${ALL}]` }),
    },
    {
      name: "tags of all regions",
      inventory: behind({
        group:
          "deniesOutbound: true, outboundServiceTags: [Storage, EventHub, AzureSiteRecovery, AzureActiveDirectory]",
      }),
    },
    { name: "a group that denies nothing", inventory: behind({ group: "deniesOutbound: false" }) },
    { name: "no group", inventory: behind({ adapter: ", networkSecurityGroup: none" }) },
    {
      name: "private endpoints",
      inventory: behind({
        group: SIGN_IN,
        vault: ", privateEndpoint: true",
        account: ", privateEndpoint: true",
      }),
    },
    { name: "of an adapter that is not the primary one", inventory: twoAdapters("") },
    {
      name: "of which nothing is chosen that leads past it",
      inventory: behind({ group: SIGN_IN, replication: "state: considered" }),
      silent: true,
    },
  ],
  violates: [
    {
      name: "nothing is let out",
      inventory: behind({}),
      findings: [
        {
          at: "4:86-4:89",
          messageId: "kept",
          message:
            "Network security group 'nsg' does not let out 'Storage.westeurope', 'EventHub.northeurope', 'AzureActiveDirectory', 'AzureSiteRecovery' on port 443, and 'web01' does not replicate without. Allow the service tags in a rule before the one that denies.",
          rows: ROWS,
          related: ["6:60-6:79"],
        },
      ],
    },
    {
      name: "by the group of the subnet, tags of the other region",
      inventory: behind({
        adapter: ", networkSecurityGroup: none",
        source: ", networkSecurityGroup: nsg",
        group:
          "deniesOutbound: true, outboundServiceTags: [AzureActiveDirectory, AzureSiteRecovery, EventHub.WestEurope, Storage]",
      }),
      findings: [
        {
          at: "4:59-4:62",
          message: /'EventHub\.northeurope' on/,
          rows: ROWS,
          related: ["6:60-6:79", "10:111-10:114"],
        },
      ],
    },
    {
      name: "what private endpoints do not lead to",
      inventory: behind({ vault: ", privateEndpoint: true", account: ", privateEndpoint: true" }),
      findings: [{ at: "4:86-4:89", message: /let out 'AzureActiveDirectory' on/, rows: ROWS }],
    },
    {
      name: "what no choice can make needless",
      inventory: behind({ replication: "state: considered" }),
      findings: [{ at: "4:86-4:89", message: /let out 'AzureActiveDirectory' on/, rows: ROWS }],
    },
  ],
  undecided: [
    {
      name: "the adapters are not recorded",
      inventory: withoutAdapters,
      facts: ["AzureVirtualMachine.networkAdapters"],
    },
    {
      name: "what the group lets out is not recorded",
      inventory: behind({ group: "deniesOutbound: true" }),
      facts: ["NetworkSecurityGroup.outboundServiceTags"],
    },
    {
      name: "whether it denies is not recorded",
      inventory: behind({ group: "region: westeurope" }),
      facts: ["NetworkSecurityGroup.deniesOutbound"],
    },
    {
      name: "the group of the adapter is not recorded",
      inventory: behind({ adapter: "" }),
      facts: ["AzureNetworkAdapter.networkSecurityGroup"],
    },
    {
      name: "the group of the subnet is not recorded",
      inventory: behind({ adapter: ", networkSecurityGroup: none", source: "" }),
      facts: ["VirtualNetworkSubnet.networkSecurityGroup"],
    },
    {
      name: "whether there are private endpoints is not recorded",
      inventory: behind({ group: SIGN_IN, vault: "", account: "" }),
      facts: ["StorageAccount.privateEndpoint", "Vault.privateEndpoint"],
    },
    {
      name: "which adapter is the primary one is not recorded",
      inventory: behind({
        machine:
          "\nnetworkAdapters: [{ name: nic0, network: src, subnet: web, networkSecurityGroup: none }, { name: nic1, network: src, subnet: web, networkSecurityGroup: none }]",
      }),
      facts: ["AzureNetworkAdapter.primary"],
    },
  ],
});
