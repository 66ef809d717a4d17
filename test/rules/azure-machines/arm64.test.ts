import rule from "../../../rules/azure-machines/arm64.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure/systems/arm64"] as const;

testRule(rule, {
  passes: [
    { name: "a size with an x64 processor", inventory: azureMachine({ machine: "vmSize: Standard_D4s_v5" }) },
    {
      name: "a size with an x64 processor, and such a one at the target",
      inventory: azureMachine({
        machine: "vmSize: Standard_D4s_v5",
        replication: "state: protected, targetVmSize: Standard_D8s_v5",
      }),
    },
    {
      name: "a size whose family has a P, in lower case",
      inventory: azureMachine({ machine: "vmSize: standard_np10s" }),
    },
    {
      name: "a size with an x64 processor, whatever is recorded of the system",
      inventory: azureMachine({
        machine: "vmSize: Standard_D4s_v5\noperatingSystem: { architecture: arm64 }",
      }),
    },
    {
      name: "a system for x64, and no size",
      inventory: azureMachine({ machine: "operatingSystem: { architecture: x64 }" }),
    },
  ],
  violates: [
    {
      name: "an ARM size at the target",
      inventory: azureMachine({
        machine: "vmSize: Standard_D4s_v5",
        replication: "state: planned, targetVmSize: Standard_D4ps_v5",
      }),
      findings: [
        {
          at: "4:79-4:95",
          messageId: "target",
          message:
            "'web01' is to come up with the size 'Standard_D4ps_v5', which has an ARM processor, and its system is for another one: it would not start. Choose a size with an x64 processor for the target.",
          rows,
        },
      ],
    },
    {
      name: "an ARM size, and one at the target: once",
      inventory: azureMachine({
        machine: "vmSize: Standard_D4ps_v5",
        replication: "state: planned, targetVmSize: Standard_D4ps_v5",
      }),
      findings: [{ at: "3:13-3:29", messageId: "size", rows }],
    },
    {
      name: "an ARM size",
      inventory: azureMachine({ machine: "vmSize: Standard_D4ps_v5" }),
      findings: [
        {
          at: "3:13-3:29",
          messageId: "size",
          message:
            "'web01' has the size 'Standard_D4ps_v5', which has an ARM processor; Site Recovery does not replicate such machines. Choose a size with an x64 processor, for which the machine has to be made anew.",
          rows,
        },
      ],
    },
    {
      name: "a system for ARM on a size that nobody knows",
      inventory: azureMachine({ machine: "vmSize: Mystery\noperatingSystem: { architecture: arm64 }" }),
      findings: [{ at: "4:38-4:43", messageId: "system", rows }],
    },
  ],
  undecided: [
    {
      name: "protected, and the size at the target is not recorded",
      inventory: azureMachine({ machine: "vmSize: Standard_D4s_v5", replication: "state: protected" }),
      facts: ["AzureReplication.targetVmSize"],
    },
    {
      name: "a size at the target that nobody knows",
      inventory: azureMachine({
        machine: "vmSize: Standard_D4s_v5",
        replication: "state: planned, targetVmSize: Mystery",
      }),
      facts: ["AzureReplication.targetVmSize"],
    },
    { name: "nothing is recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.vmSize"] },
    {
      name: "a size that nobody knows",
      inventory: azureMachine({ machine: "vmSize: Mystery" }),
      facts: ["AzureVirtualMachine.vmSize"],
    },
  ],
});
