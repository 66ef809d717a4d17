import rule from "../../../rules/network-mapping/zone-test-network.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROWS = ["azure-to-azure-zones/test-network"] as const;

interface Tested {
  readonly adapters?: string;
  readonly replication?: string;
  readonly networks?: string;
}

const tested = ({
  adapters = "\nnetworkAdapters: [{ name: nic0, network: own }]",
  replication = "state: planned, availabilityZone: '2', testFailoverNetwork: own",
  networks = "{ name: own }, { name: test }",
}: Tested = {}) =>
  azureMachine({
    machine: `region: uksouth${adapters}`,
    to: "to: { region: uksouth }",
    replication,
    more: `virtualNetworks: [${networks}]\n`,
  });

testRule(rule, {
  passes: [
    {
      name: "in another network",
      inventory: tested({ replication: "state: planned, availabilityZone: '2', testFailoverNetwork: test" }),
    },
    {
      name: "no network for tests",
      inventory: tested({ replication: "state: planned, availabilityZone: '2', testFailoverNetwork: none" }),
    },
    { name: "to another region", inventory: azureMachine() },
    { name: "to no zone", inventory: tested({ replication: "availabilityZone: none" }) },
  ],
  violates: [
    {
      name: "in its own network",
      inventory: tested(),
      findings: [
        {
          at: "5:105-5:108",
          messageId: "own",
          message:
            "The failover of 'web01' to another zone is tested in 'own', its own network, where the copy meets the real machines. Choose another network for tests.",
          rows: [...ROWS],
          related: ["4:46-4:49"],
        },
      ],
    },
    {
      name: "in its own network in production, which another rule reports",
      inventory: tested({ networks: "{ name: own, production: true }" }),
      findings: [],
      passesNowhere: true,
    },
  ],
  undecided: [
    {
      name: "the zone is not recorded",
      inventory: tested({ replication: "state: protected, testFailoverNetwork: own" }),
      facts: ["AzureReplication.availabilityZone"],
    },
    {
      name: "the network for tests is not recorded",
      inventory: tested({ replication: "state: protected, availabilityZone: '2'" }),
      facts: ["AzureReplication.testFailoverNetwork"],
    },
    {
      name: "the adapters are not recorded",
      inventory: tested({ adapters: "" }),
      facts: ["AzureVirtualMachine.networkAdapters"],
    },
  ],
});
