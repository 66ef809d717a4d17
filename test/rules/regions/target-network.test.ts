import rule from "../../../rules/regions/target-network.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [
    {
      name: "in the target region",
      inventory: azureMachine({
        replication: "state: planned, network: dr",
        more: "virtualNetworks: [{ name: dr, region: North Europe }]\n",
      }),
    },
    { name: "planned and not named: Site Recovery makes one", inventory: azureMachine() },
    { name: "none", inventory: azureMachine({ replication: "state: protected, network: none" }) },
  ],
  violates: [
    {
      name: "in a third region",
      inventory: azureMachine({
        replication: "state: planned, network: dr",
        more: "virtualNetworks: [{ name: dr, region: uksouth }]\n",
      }),
      findings: [
        {
          at: "4:74-4:76",
          messageId: "elsewhere",
          message:
            "'web01' replicates to North Europe, but network 'dr' is in UK South. Choose a network in North Europe.",
          rows: ["azure-to-azure-enable/target-network-region"],
          related: ["5:39-5:46"],
        },
      ],
    },
    {
      name: "in the source region",
      inventory: azureMachine({
        replication: "state: planned, network: dr",
        more: "virtualNetworks: [{ name: dr, region: westeurope }]\n",
      }),
      findings: [{ at: "4:74-4:76", rows: ["azure-to-azure-enable/target-network-region"] }],
    },
  ],
  undecided: [
    {
      name: "protected, the network is not recorded",
      inventory: azureMachine({ replication: "state: protected" }),
      facts: ["AzureReplication.network"],
    },
    {
      name: "a network that is not there",
      inventory: azureMachine({ replication: "state: planned, network: dr" }),
      facts: ["AzureReplication.network"],
    },
    {
      name: "the network's region is not recorded",
      inventory: azureMachine({
        replication: "state: planned, network: dr",
        more: "virtualNetworks: [{ name: dr }]\n",
      }),
      facts: ["VirtualNetwork.region"],
    },
    {
      name: "the target is not recorded",
      inventory: azureMachine({
        to: "",
        replication: "state: planned, network: dr",
        more: "virtualNetworks: [{ name: dr, region: uksouth }]\n",
      }),
      facts: ["AzureReplication.to"],
    },
    {
      name: "a region that is not known, and may be the other one misspelt",
      inventory: azureMachine({
        replication: "state: planned, network: dr",
        more: "virtualNetworks: [{ name: dr, region: northeurop }]\n",
      }),
      facts: ["VirtualNetwork.region"],
    },
  ],
});
