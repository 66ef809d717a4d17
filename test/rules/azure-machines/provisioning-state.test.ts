import rule from "../../../rules/azure-machines/provisioning-state.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure-errors/provisioning-state"] as const;
const inState = (state: string, replication = "state: planned") =>
  azureMachine({ machine: `provisioningState: ${state}`, replication });

testRule(rule, {
  passes: [
    { name: "all went well", inventory: inState("Succeeded") },
    { name: "in lower case", inventory: inState("succeeded") },
    { name: "failed, and protected already", inventory: inState("Failed", "state: protected") },
    { name: "protected, not recorded", inventory: azureMachine({ replication: "state: protected" }) },
  ],
  violates: [
    {
      name: "failed",
      inventory: inState("Failed"),
      findings: [
        {
          at: "3:24-3:30",
          message:
            "The provisioning state of 'web01' is 'Failed'; replication can be enabled only while it is 'Succeeded'. Wait until what is under way is done, or mend what failed, and record the state anew.",
          rows,
        },
      ],
    },
    {
      name: "under way, and only considered",
      inventory: inState("Updating", "state: considered"),
      findings: [{ at: "3:24-3:32", rows }],
    },
  ],
  undecided: [
    {
      name: "not recorded",
      inventory: azureMachine(),
      facts: ["AzureVirtualMachine.provisioningState"],
    },
    {
      name: "failed, and perhaps protected",
      inventory: inState("Failed", ""),
      facts: ["AzureReplication.state"],
    },
  ],
});
