import rule from "../../../rules/azure-machines/smallest-size.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure/compute/size"] as const;
const ofSize = (size: string) => azureMachine({ machine: `vmSize: ${size}` });

testRule(rule, {
  passes: [
    { name: "two cores", inventory: ofSize("Standard_B2s") },
    { name: "the same in lower case", inventory: ofSize("standard_d2s_v3") },
  ],
  violates: [
    {
      name: "one core",
      inventory: ofSize("Standard_DS1_v2"),
      findings: [
        {
          at: "3:13-3:28",
          message:
            "'web01' has the size 'Standard_DS1_v2', with 1 core and 3.5 GB of memory; the support matrix asks for 2 cores and 1 GB at least. Site Recovery does not enforce it, but choose a larger size if you can.",
          rows,
        },
      ],
    },
    {
      name: "cores enough, and less memory than the project asks for",
      inventory: ofSize("Standard_B2s"),
      options: { minimumMemoryBytes: "8 GB" },
      findings: [{ at: "3:13-3:25", message: /with 2 cores and 4 GB of memory/, rows }],
    },
    { name: "half a GB", inventory: ofSize("Standard_B1ls"), findings: [{ at: "3:13-3:26", rows }] },
  ],
  undecided: [
    { name: "not recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.vmSize"] },
    {
      name: "a size that nobody knows",
      inventory: ofSize("Standard_D1s_v99"),
      facts: ["AzureVirtualMachine.vmSize"],
    },
  ],
});
