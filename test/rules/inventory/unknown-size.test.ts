import { expect } from "vitest";
import rule from "../../../rules/inventory/unknown-size.ts";
import { testRule } from "../rule-tester.ts";

const machine = (size: string, target = "") => `azureVirtualMachines:
  - { name: vm1, vmSize: ${size}, replication: { state: considered${target} } }
`;
const at = "2:26-2:41";

testRule(rule, {
  passes: [
    { name: "a size of a list, letter case aside", inventory: machine("standard_d4S_v5") },
    { name: "one with fewer cores than its series has", inventory: machine("Standard_E8-4s_v5") },
    { name: "one that is of one of two pages of a series", inventory: machine("Standard_B2als_v2") },
    {
      name: "the largest of a series",
      inventory: machine("Standard_D192s_v6", ", targetVmSize: Standard_E104is_v5"),
    },
    { name: "one of a series that drlint has no page of", inventory: machine("Standard_L8s_v3") },
    {
      name: "none, of a guest",
      inventory: "virtualMachines: [{ name: g, replication: { to: azure, targetVmSize: none } }]\n",
    },
  ],
  violates: [
    {
      name: "a slip in the version of a series",
      inventory: machine("Standard_D4sv5"),
      findings: [
        {
          at: "2:26-2:40",
          suggested: expect.arrayContaining([machine("Standard_D4s_v5")]),
          message: /is not built .* Did you mean .*'Standard_D4s_v5'/,
        },
      ],
    },
    {
      name: "one with a third of the cores of its series",
      inventory: machine("Standard_E8-3s_v5"),
      findings: [{ at: "2:26-2:43", messageId: "listed" }],
    },
    {
      name: "a size that its series has not",
      inventory: machine("Standard_D6s_v5"),
      findings: [
        {
          at,
          messageId: "listed",
          message:
            "'Standard_D6s_v5' is not among the 8 sizes of Dsv5 in drlint's list of 2026-02-27, so rows on it stay undecided. Write it as 'az vm list-skus' has it.",
        },
      ],
    },
    {
      name: "a slip",
      inventory: machine("Standrad_D4s_v5"),
      findings: [
        {
          at,
          messageId: "built",
          message: /Did you mean 'Standard_D4s_v5'\?/,
          suggested: [machine("Standard_D4s_v5")],
        },
      ],
    },
    {
      name: "an underscore at another place, of a target",
      inventory: machine("Standard_D4s_v5", ", targetVmSize: Standard_D4_sv5"),
      findings: [{ at: "2:91-2:106", message: /so rows on it stay undecided/ }],
    },
    {
      name: "without the first word, of a guest",
      inventory: "virtualMachines: [{ name: g, replication: { to: azure, targetVmSize: D4s_v5 } }]\n",
      findings: [{ at: "1:70-1:76", messageId: "built", message: /Did you mean 'Standard_D4s_v5'\?/ }],
    },
  ],
});
