import rule from "../../../rules/regions/test-network.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [
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
      name: "chosen when the test is started",
      inventory: azureMachine(),
      facts: ["AzureReplication.testFailoverNetwork"],
    },
  ],
});
