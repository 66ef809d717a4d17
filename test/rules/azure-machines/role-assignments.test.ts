import rule from "../../../rules/azure-machines/role-assignments.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure/compute/role-assignments"] as const;
const roles = (...names: string[]) => azureMachine({ machine: `roleAssignments: [${names.join(", ")}]` });

testRule(rule, {
  passes: [
    { name: "none", inventory: roles() },
    {
      name: "should Microsoft replicate them",
      inventory: roles("Reader"),
      matrix: { [rows[0]]: { verdict: "yes" } },
    },
  ],
  violates: [
    {
      name: "one",
      inventory: roles("Virtual Machine User Login"),
      findings: [
        {
          at: "3:23-3:49",
          message:
            "Assigned at 'web01' itself: 'Virtual Machine User Login'. Site Recovery does not replicate role assignments: nobody has them at the machine that comes up in a failover. Assign them at its resource group, here and there, or anew after a failover.",
          rows,
        },
      ],
    },
    {
      name: "more than anybody reads",
      inventory: roles(...Array.from({ length: 10 }, (_, index) => `r${index}`)),
      findings: [{ at: "3:23-3:25", message: /itself: 'r0', .*'r7', 2 others\. /, rows }],
    },
  ],
  undecided: [
    { name: "not recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.roleAssignments"] },
  ],
});
