import rule from "../../../rules/azure-machines/other-appliance.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure/network/appliance"] as const;
const of = (publisher: string) =>
  azureMachine({ machine: `region: westeurope\nimagePublisher: ${publisher}` });

testRule(rule, {
  passes: [
    { name: "a system of Microsoft", inventory: of("MicrosoftWindowsServer") },
    { name: "from no image of the Marketplace", inventory: of("none") },
    { name: "a publisher that nobody knows", inventory: of("contoso") },
    { name: "an appliance of which the other rule speaks", inventory: of("paloaltonetworks") },
  ],
  violates: [
    {
      name: "an appliance, letter case aside",
      inventory: of("Fortinet"),
      findings: [
        {
          at: "4:21-4:29",
          message: /'web01'.*'Fortinet'/,
          rows,
        },
      ],
    },
  ],
  undecided: [
    { name: "not recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.imagePublisher"] },
  ],
});
