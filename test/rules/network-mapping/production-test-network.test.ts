import rule from "../../../rules/network-mapping/production-test-network.ts";
import { inSite } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure-network-mapping/test-failover-production";
const machine = (test: string, production = "") => `azureVirtualMachines:
  - name: web01
    replication: { to: { region: southeastasia }${test} }
virtualNetworks:
  - { name: vnet-test${production} }
`;
const TEST = ", testFailoverNetwork: vnet-test";

testRule(rule, {
  passes: [
    { name: "a network kept for tests", inventory: machine(TEST, ", production: false") },
    { name: "none", inventory: machine(", testFailoverNetwork: none", ", production: true") },
    {
      name: "a Hyper-V machine, of which the document says nothing",
      inventory: inSite(
        "",
        "{ to: azure, testFailoverNetwork: v }",
        "virtualNetworks: [{ name: v, production: true }]\n",
      ),
      silent: true,
    },
  ],
  violates: [
    {
      name: "a production network",
      inventory: machine(TEST, ", production: true"),
      findings: [
        {
          at: "3:72-3:81",
          messageId: "production",
          message: /failover of 'web01' is tested in 'vnet-test', a production network/,
          rows: [ROW],
          related: ["5:36-5:40"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "no network recorded: it is chosen when the test is started",
      inventory: machine("", ", production: true"),
      facts: ["AzureReplication.testFailoverNetwork"],
    },
    { name: "not recorded", inventory: machine(TEST), facts: ["VirtualNetwork.production"] },
    {
      name: "a network that is not there",
      inventory: machine(", testFailoverNetwork: gone"),
      facts: ["AzureReplication.testFailoverNetwork"],
    },
  ],
});
