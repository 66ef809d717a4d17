import rule from "../../../rules/regions/separate-clouds.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure/moves/separate-clouds"] as const;
const to = (region: string) => `to: { region: ${region} }`;
const from = (region: string) => `region: ${region}`;

testRule(rule, {
  passes: [
    {
      name: "two regions of the public cloud, on two continents",
      inventory: azureMachine({ to: to("eastus") }),
    },
    { name: "a restricted region", inventory: azureMachine({ to: to("germanynorth") }) },
    {
      name: "two regions of Azure Government, of which one is for the Department of Defense",
      inventory: azureMachine({ machine: from("usgovvirginia"), to: to("usdodeast") }),
    },
    {
      name: "two regions in China",
      inventory: azureMachine({ machine: from("chinanorth3"), to: to("chinaeast2") }),
    },
  ],
  violates: [
    {
      name: "from the public cloud to Azure Government",
      inventory: azureMachine({ to: to("US Gov Virginia") }),
      findings: [
        {
          at: "4:34-4:49",
          messageId: "separate",
          message:
            "'web01' runs in West Europe, a region of the public cloud, and is to replicate to US Gov Virginia, a region of Azure Government. These are separate clouds, and Site Recovery does not replicate from one to the other. Choose a region of the public cloud.",
          rows,
          related: ["3:13-3:23"],
        },
      ],
    },
    {
      name: "from China to the public cloud",
      inventory: azureMachine({ machine: from("chinaeast2"), to: to("eastasia") }),
      findings: [{ at: "4:34-4:42", messageId: "separate", rows }],
    },
    {
      name: "to a sovereign cloud of the same country",
      inventory: azureMachine({ machine: from("francecentral"), to: to("Bleu France Central") }),
      findings: [{ at: "4:34-4:53", messageId: "separate", rows }],
    },
    {
      name: "from Azure Government to one of its secret regions",
      inventory: azureMachine({ machine: from("usgovtexas"), to: to("usnateast") }),
      findings: [{ at: "4:34-4:43", messageId: "separate", rows }],
    },
  ],
  undecided: [
    {
      name: "the machine's region is not recorded",
      inventory: azureMachine({ machine: "", to: to("usgovvirginia") }),
      facts: ["AzureVirtualMachine.region"],
    },
    {
      name: "the target is not recorded",
      inventory: azureMachine({ to: "" }),
      facts: ["AzureReplication.to"],
    },
    {
      name: "a region that nobody knows",
      inventory: azureMachine({ to: to("moonbase1") }),
      facts: ["ReplicationTarget.region"],
    },
  ],
});
