import rule from "../../../rules/azure-machines/failed-extension.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-extensions/failed";
const machine = (extensions: string, replication = "state: protected") =>
  azureMachine({ machine: `region: westeurope\nextensions: [${extensions}]`, replication });

testRule(rule, {
  passes: [
    { name: "all went well", inventory: machine("{ name: a, provisioningState: succeeded }") },
    { name: "no extensions", inventory: machine("") },
    {
      name: "failed, and not protected yet, of which another rule speaks",
      inventory: machine("{ name: a, provisioningState: Failed }", "state: planned"),
    },
  ],
  violates: [
    {
      name: "one of two has failed",
      inventory: machine(
        "{ name: a, provisioningState: Succeeded }, { name: SiteRecovery-Linux, provisioningState: failed }",
      ),
      findings: [
        {
          at: "4:108-4:114",
          messageId: "failed",
          message:
            "Extension 'SiteRecovery-Linux' of 'web01' has failed. While one has, no new extension installs (2025-08-18), and Site Recovery's mobility service comes as one. Look whether the machine still replicates, and mend the extension.",
          rows: [ROW],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a state that is not recorded",
      inventory: machine("{ name: a }"),
      facts: ["AzureExtension.provisioningState"],
    },
    {
      name: "whether it is protected is not recorded",
      inventory: machine("{ name: a, provisioningState: Failed }", ""),
      facts: ["AzureReplication.state"],
    },
    {
      name: "no extensions are recorded",
      inventory: azureMachine({ replication: "state: protected" }),
      facts: ["AzureVirtualMachine.extensions"],
    },
  ],
});
