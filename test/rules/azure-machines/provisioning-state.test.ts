import rule from "../../../rules/azure-machines/provisioning-state.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure-errors/provisioning-state"] as const;
const inState = (state: string, replication = "state: planned", extensions = "") =>
  azureMachine({
    machine: `provisioningState: ${state}\nextensions: [${extensions}]`,
    replication,
  });
const withExtension = (state: string, replication?: string) =>
  inState("Succeeded", replication, `{ name: monitor${state} }`);

testRule(rule, {
  passes: [
    { name: "all went well", inventory: inState("Succeeded") },
    {
      name: "all went well with the extensions too",
      inventory: withExtension(", provisioningState: succeeded"),
    },
    {
      name: "an extension that failed, protected already",
      inventory: withExtension(", provisioningState: Failed", "state: protected"),
    },
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
    {
      name: "an extension that failed",
      inventory: withExtension(", provisioningState: Failed"),
      findings: [
        {
          at: "4:54-4:60",
          messageId: "extension",
          message:
            "Extension 'monitor' of 'web01' has failed, and with a failed extension replication cannot be enabled. Uninstall it, and install it again when the machine replicates.",
          rows,
        },
      ],
    },
  ],
  undecided: [
    {
      name: "not recorded",
      inventory: azureMachine(),
      facts: ["AzureVirtualMachine.extensions", "AzureVirtualMachine.provisioningState"],
    },
    {
      name: "the state of an extension is not recorded",
      inventory: withExtension(""),
      facts: ["AzureExtension.provisioningState"],
    },
    {
      name: "an extension that is being installed",
      inventory: withExtension(", provisioningState: Creating"),
      facts: ["AzureExtension.provisioningState"],
    },
    {
      name: "an extension that failed, of a machine that is perhaps protected",
      inventory: withExtension(", provisioningState: Failed", ""),
      facts: ["AzureReplication.state"],
    },
    {
      name: "failed, and perhaps protected",
      inventory: inState("Failed", ""),
      facts: ["AzureReplication.state"],
    },
  ],
});
