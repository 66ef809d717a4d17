import rule from "../../../rules/azure-network/production-test-network.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "test-failover-to-azure/isolated-network";
const NETWORKS = (production: string) => `virtualNetworks:
  - { name: dr, production: true }
  - { name: drill${production} }
`;
const machine = (networks: string, production = ", production: false", where = inSite) =>
  where("", `{ state: protected, to: azure${networks} }`, NETWORKS(production));

testRule(rule, {
  passes: [
    { name: "a network kept for tests", inventory: machine(", network: dr, testFailoverNetwork: drill") },
    { name: "none", inventory: machine(", network: dr, testFailoverNetwork: none") },
    {
      name: "a machine that comes up in no network",
      inventory: machine(", network: none, testFailoverNetwork: drill"),
    },
  ],
  violates: [
    {
      name: "the network after a failover, under VMM",
      inventory: machine(", network: drill, testFailoverNetwork: drill", "", underVmm),
      findings: [
        {
          at: "4:86-4:91",
          messageId: "target",
          message: /is tested in 'drill', the network that it comes up in after a failover\. Choose/,
          rows: [ROW],
        },
      ],
    },
    {
      name: "another production network, in a site",
      inventory: machine(", network: drill, testFailoverNetwork: dr"),
      findings: [
        {
          at: "4:86-4:88",
          messageId: "production",
          message: /is tested in 'dr', a production network\. Choose/,
          rows: [ROW],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "no network recorded: it is chosen when the test is started",
      inventory: machine(", network: dr"),
      facts: ["Replication.testFailoverNetwork"],
    },
    {
      name: "a network of which nobody has written down whether production uses it",
      inventory: machine(", network: dr, testFailoverNetwork: drill", ""),
      facts: ["VirtualNetwork.production"],
    },
    {
      name: "a machine whose network after a failover is not recorded",
      inventory: machine(", testFailoverNetwork: drill"),
      facts: ["Replication.network"],
    },
  ],
});
