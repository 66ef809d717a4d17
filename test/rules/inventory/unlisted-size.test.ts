import rule from "../../../rules/inventory/unlisted-size.ts";
import { testRule } from "../rule-tester.ts";

const machine = (size: string, target = "") => `azureVirtualMachines:
  - { name: vm1, vmSize: ${size}, replication: { state: considered${target} } }
`;

testRule(rule, {
  passes: [
    { name: "a size of the list, letter case aside", inventory: machine("standard_d4S_v5") },
    { name: "one that its series has not", inventory: machine("Standard_D6s_v5") },
    { name: "one that is built otherwise", inventory: machine("D4s_v5") },
    {
      name: "none, of a guest",
      inventory: "virtualMachines: [{ name: g, replication: { to: azure, targetVmSize: none } }]\n",
    },
  ],
  violates: [
    {
      name: "one of a series that drlint has no page of",
      inventory: machine("Standard_L8s_v3"),
      findings: [
        {
          at: "2:26-2:41",
          message:
            "'Standard_L8s_v3' is of a series that is not in drlint's list of sizes of 2026-03-10, so rows on how much it has stay undecided. 'az vm list-skus' says whether Azure has it, and how many disks and adapters it takes.",
        },
      ],
    },
    {
      name: "one of a page of a series that drlint has not, of a target",
      inventory: machine("Standard_D4s_v5", ", targetVmSize: Standard_DS11_v2"),
      findings: [{ at: "2:91-2:107" }],
    },
    {
      name: "one of no series that there is, of a guest",
      inventory: "virtualMachines: [{ name: g, replication: { to: azure, targetVmSize: Standard_Q99 } }]\n",
      findings: [{ at: "1:70-1:82" }],
    },
  ],
});
