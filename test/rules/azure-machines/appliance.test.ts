import rule from "../../../rules/azure-machines/appliance.ts";
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
    { name: "an appliance of which the other rule speaks", inventory: of("fortinet") },
  ],
  violates: [
    {
      name: "an appliance, letter case aside",
      inventory: of("PaloAltoNetworks"),
      findings: [
        {
          at: "4:21-4:37",
          message: /'web01'.*'PaloAltoNetworks'/,
          rows,
        },
      ],
    },
  ],
  undecided: [
    { name: "not recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.imagePublisher"] },
  ],
});
