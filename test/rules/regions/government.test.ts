import rule from "../../../rules/regions/government.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [
    {
      name: "within US Gov",
      inventory: azureMachine({
        machine: "region: usgovvirginia\nsecurityType: TrustedLaunch",
        to: "to: { region: usgovtexas }",
      }),
    },
    {
      name: "within US DoD",
      inventory: azureMachine({
        machine: "region: usdodcentral\nsecurityType: TrustedLaunch",
        to: "to: { region: usdodeast }",
      }),
    },
    {
      name: "no trusted launch",
      inventory: azureMachine({
        machine: "region: usgovvirginia\nsecurityType: Standard",
        to: "to: { region: usdodeast }",
      }),
    },
    { name: "other regions, whatever the machine is", inventory: azureMachine() },
  ],
  violates: [
    {
      name: "from US Gov to US DoD",
      inventory: azureMachine({
        machine: "region: usgovvirginia\nsecurityType: TrustedLaunch",
        to: "to: { region: usdodeast }",
      }),
      findings: [
        {
          at: "5:34-5:43",
          messageId: "mixed",
          message:
            "'web01' has trusted launch and is to replicate from US Gov Virginia to US DoD East, but such machines do not replicate between US Gov and US DoD. Choose a region of US Gov.",
          rows: ["azure-to-azure-trusted-launch/government"],
          related: ["3:13-3:26", "4:19-4:32"],
        },
      ],
    },
    {
      name: "and back",
      inventory: azureMachine({
        machine: "region: usdodcentral\nsecurityType: TrustedLaunch",
        to: "to: { region: usgovarizona }",
      }),
      findings: [{ at: "5:34-5:46", rows: ["azure-to-azure-trusted-launch/government"] }],
    },
  ],
  undecided: [
    {
      name: "the security type is not recorded",
      inventory: azureMachine({ machine: "region: usgovvirginia", to: "to: { region: usdodeast }" }),
      facts: ["AzureVirtualMachine.securityType"],
    },
  ],
});
