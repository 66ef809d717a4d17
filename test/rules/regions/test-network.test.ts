import rule from "../../../rules/regions/test-network.ts";
import { azureMachine } from "../azure-machines.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const hyperV = (chosen: string, test: string, vault = "norwayeast") =>
  inSite(
    "",
    `{ to: azure, vault: rsv, ${chosen}testFailoverNetwork: drill }`,
    `vaults: [{ name: rsv, region: ${vault} }]
virtualNetworks: [{ name: dr, region: norwayeast }, { name: drill, region: ${test} }, { name: open }]
`,
  );
const mapped = (test: string) =>
  underVmm(
    "networkAdapters: [{ name: nic, network: lan }]",
    "{ to: azure, testFailoverNetwork: drill }",
    `virtualNetworks: [{ name: dr, region: norwayeast }, { name: drill, region: ${test} }]
networkMappings: [{ source: { vmmServer: vmm-01, network: lan }, target: { network: dr } }]
`,
  ).replace("    hostGroups: [hg-01]\n", "    hostGroups: [hg-01]\n    vmNetworks: [{ name: lan }]\n");
const ROW = "azure-network-reference/test-network";

testRule(rule, {
  passes: [
    {
      name: "where a Hyper-V machine comes up",
      inventory: hyperV("network: dr, ", "Norway East"),
    },
    { name: "where its network is mapped to", inventory: mapped("norwayeast") },
    {
      name: "in the vault's region, for one without network",
      inventory: hyperV("network: none, ", "norwayeast"),
    },
    {
      name: "no network for tests of a Hyper-V machine",
      inventory: inSite("", "{ to: azure, testFailoverNetwork: none }"),
    },
    {
      name: "in the target region",
      inventory: azureMachine({
        replication: "state: planned, testFailoverNetwork: dr",
        more: "virtualNetworks: [{ name: dr, region: northeurope }]\n",
      }),
    },
    { name: "none", inventory: azureMachine({ replication: "state: planned, testFailoverNetwork: none" }) },
  ],
  violates: [
    {
      name: "in another region than a Hyper-V machine comes up in",
      inventory: hyperV("network: dr, ", "westeurope"),
      findings: [
        {
          at: "4:77-4:82",
          messageId: "apart",
          message:
            /'SQL01' comes up in Norway East, but network 'drill', .* is in West Europe.* Choose a network in Norway East/,
          rows: [ROW],
          related: ["10:76-10:86"],
        },
      ],
    },
    {
      name: "in another region than the network that VMM maps to",
      inventory: mapped("westeurope"),
      findings: [{ at: "5:52-5:57", rows: [ROW] }],
    },
    {
      name: "in another region than the vault of one without network",
      inventory: hyperV("network: none, ", "westeurope"),
      findings: [{ at: "4:79-4:84", rows: [ROW] }],
    },
    {
      name: "in a third region",
      inventory: azureMachine({
        replication: "state: planned, testFailoverNetwork: dr",
        more: "virtualNetworks: [{ name: dr, region: uksouth }]\n",
      }),
      findings: [
        {
          at: "4:86-4:88",
          messageId: "elsewhere",
          message:
            "'web01' replicates to North Europe, but network 'dr', in which its failover is tested, is in UK South. Choose a network in North Europe.",
          rows: ["azure-to-azure-enable/test-network-region"],
          related: ["5:39-5:46"],
        },
      ],
    },
    {
      name: "the network of the failover too, of which another rule speaks",
      inventory: azureMachine({
        replication: "state: planned, network: dr, testFailoverNetwork: dr",
        more: "virtualNetworks: [{ name: dr, region: uksouth }]\n",
      }),
      findings: [],
    },
  ],
  undecided: [
    {
      name: "the region of the test network is not recorded",
      inventory: inSite(
        "",
        "{ to: azure, network: dr, testFailoverNetwork: drill }",
        "virtualNetworks: [{ name: dr, region: norwayeast }, { name: drill }]\n",
      ),
      facts: ["VirtualNetwork.region"],
    },
    {
      name: "the region of the failover's network is not recorded",
      inventory: hyperV("network: open, ", "westeurope"),
      facts: ["VirtualNetwork.region"],
    },
    {
      name: "the failover's network is not recorded",
      inventory: inSite(
        "",
        "{ to: azure, state: protected, testFailoverNetwork: drill }",
        "virtualNetworks: [{ name: drill, region: norwayeast }]\n",
      ),
      facts: ["Replication.network"],
    },
    {
      name: "a region that none is known to have",
      inventory: hyperV("network: dr, ", "norwayeats"),
      facts: ["VirtualNetwork.region"],
    },
    {
      name: "chosen when the test is started",
      inventory: azureMachine(),
      facts: ["AzureReplication.testFailoverNetwork"],
    },
  ],
});
