import rule from "../../../rules/azure-machines/confidential.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-confidential-vm/site-recovery";

testRule(rule, {
  passes: [
    { name: "trusted launch", inventory: azureMachine({ machine: "securityType: TrustedLaunch" }) },
    { name: "a standard machine", inventory: azureMachine({ machine: "securityType: Standard" }) },
    {
      name: "should Microsoft support it",
      inventory: azureMachine({ machine: "securityType: ConfidentialVM" }),
      matrix: { [ROW]: { verdict: "yes" } },
    },
  ],
  violates: [
    {
      name: "a confidential machine",
      inventory: azureMachine({ machine: "securityType: ConfidentialVM" }),
      findings: [
        {
          at: "3:19-3:33",
          message:
            "'web01' is a confidential machine, which Site Recovery does not replicate. Plan another way to recover it, or use a machine of another security type.",
          rows: [ROW],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "the security type is not recorded",
      inventory: azureMachine(),
      facts: ["AzureVirtualMachine.securityType"],
    },
  ],
});
