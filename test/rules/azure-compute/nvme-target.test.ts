import rule from "../../../rules/azure-compute/nvme-target.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const machine = (controller: string, size = "") =>
  azureMachine({
    machine: `region: westeurope\n${controller === "" ? "vmSize: Standard_D8ds_v6" : `diskControllerType: ${controller}`}`,
    replication: `state: planned${size === "" ? "" : `, targetVmSize: ${size}`}`,
  });

testRule(rule, {
  passes: [
    { name: "a size with NVMe", inventory: machine("NVMe", "Standard_D8ds_v6") },
    { name: "by SCSI, whatever the size", inventory: machine("SCSI") },
  ],
  violates: [
    {
      name: "a size without",
      inventory: machine("NVMe", "Standard_D8ds_v5"),
      findings: [
        {
          at: "5:79-5:95",
          messageId: "without",
          message:
            "'web01' reaches its disks by NVMe, and is to come up with the size 'Standard_D8ds_v5', which has none. Choose a size with NVMe for the target.",
          rows: ["azure-to-azure-enable/nvme-target"],
          related: ["4:25-4:29"],
        },
      ],
    },
  ],
  undecided: [
    { name: "no size chosen", inventory: machine("NVMe"), facts: ["AzureReplication.targetVmSize"] },
    {
      name: "a size that nobody knows",
      inventory: machine("NVMe", "Standard_Z1"),
      facts: ["AzureReplication.targetVmSize"],
    },
    {
      name: "the controller not recorded",
      inventory: machine(""),
      facts: ["AzureVirtualMachine.diskControllerType"],
    },
  ],
});
