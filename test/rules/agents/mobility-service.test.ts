import rule from "../../../rules/agents/mobility-service.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["site-recovery-updates/agent-supported"] as const;
const withVersion = (version: string, state = "protected") =>
  azureMachine({ replication: `state: ${state}, mobilityServiceVersion: ${version}` });

testRule(rule, {
  passes: [
    { name: "the newest", inventory: withVersion("9.66.7643.1") },
    { name: "the oldest that is supported", inventory: withVersion("9.62.7096.1") },
    { name: "one that is newer than all that is known", inventory: withVersion("9.70.1.1") },
    { name: "planned, when the newest will be installed", inventory: azureMachine() },
  ],
  violates: [
    {
      name: "one that is older",
      inventory: withVersion("9.61.7016.1"),
      findings: [
        {
          at: "4:91-4:102",
          message:
            "'web01' has version 9.61.7016.1 of the mobility service. Site Recovery supports 9.66, the newest that is known, and the 4 versions before it, down to 9.62. Update it.",
          rows,
        },
      ],
    },
    {
      name: "one that was not released for Azure machines",
      inventory: withVersion("9.59.6930.1", "planned"),
      findings: [{ at: "4:89-4:100", rows }],
    },
  ],
  undecided: [
    {
      name: "protected, not recorded",
      inventory: azureMachine({ replication: "state: protected" }),
      facts: ["AzureReplication.mobilityServiceVersion"],
    },
  ],
});
