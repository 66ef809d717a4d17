import rule from "../../../rules/azure-machines/scale-set.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure/compute/scale-set-flex-scalability";

const within = (set: string) =>
  azureMachine({ machine: "scaleSet: vmss", more: `scaleSets: [{ name: vmss${set} }]\n` });

testRule(rule, {
  passes: [
    { name: "none", inventory: azureMachine({ machine: "scaleSet: none" }) },
    { name: "one that spreads machines", inventory: within(", scalingProfile: false") },
    {
      name: "one that scales, should Microsoft support it",
      inventory: within(", scalingProfile: true"),
      matrix: { [ROW]: { verdict: "yes" } },
    },
  ],
  violates: [
    {
      name: "one that scales",
      inventory: within(", scalingProfile: true"),
      findings: [
        {
          at: "3:15-3:19",
          message:
            "'web01' is in the scale set 'vmss', which makes machines by a profile of its own; Site Recovery does not replicate such machines. Have the set make them in the other region, or use one that spreads machines alone.",
          rows: [ROW],
          related: ["5:43-5:47"],
        },
      ],
    },
  ],
  undecided: [
    { name: "not recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.scaleSet"] },
    {
      name: "a set that is not there",
      inventory: azureMachine({ machine: "scaleSet: vmss" }),
      facts: ["AzureVirtualMachine.scaleSet"],
    },
    {
      name: "what the set is for is not recorded",
      inventory: within(""),
      facts: ["ScaleSet.scalingProfile"],
    },
  ],
});
