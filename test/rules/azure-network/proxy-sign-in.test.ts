import rule from "../../../rules/azure-network/proxy-sign-in.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure/network/proxy-authenticated"] as const;
const behind = (proxy: string) => azureMachine({ machine: `region: westeurope\nproxy: "${proxy}"` });

testRule(rule, {
  passes: [
    { name: "none", inventory: behind("none") },
    { name: "without a user", inventory: behind("http=proxy.contoso.com:80;https=proxy.contoso.com:443") },
    {
      name: "of a machine that replicates already",
      inventory: azureMachine({ machine: "proxy: http://asr@proxy:8080", replication: "state: protected" }),
    },
    { name: "not recorded of such a machine", inventory: azureMachine({ replication: "state: protected" }) },
  ],
  violates: [
    {
      name: "with a user and a password, which the message keeps to itself",
      inventory: behind("http://asr:hunter2@proxy.contoso.com:8080"),
      findings: [
        {
          at: "4:12-4:55",
          message:
            /^'web01' reaches Azure through a proxy that asks for a user, with which replication cannot be enabled\. Let its traffic through without one, or past the proxy\.$/,
          rows,
        },
      ],
    },
    {
      name: "the second of two",
      inventory: behind("http=proxy:80;https=asr@proxy:443"),
      findings: [{ at: "4:12-4:47", rows }],
    },
  ],
  undecided: [
    {
      name: "whether the machine replicates is not recorded",
      inventory: azureMachine({ machine: "proxy: http://asr@proxy:8080", replication: "" }),
      facts: ["AzureReplication.state"],
    },
    { name: "not recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.proxy"] },
  ],
});
