import rule from "../../../rules/azure-machines/nvme.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [{ name: "SCSI", inventory: azureMachine({ machine: "diskControllerType: SCSI" }) }],
  violates: [
    {
      name: "NVMe",
      inventory: azureMachine({ machine: "diskControllerType: NVMe" }),
      findings: [
        {
          at: "3:25-3:29",
          message:
            "'web01' reaches its disks by NVMe. The support matrix of 2026-02-27 does not support that; the article on enabling replication of 2026-05-05 has it in preview, where the target region has sizes with NVMe. Ask Microsoft before you rely on it, and test a failover.",
          rows: ["azure-to-azure/storage/nvme"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "not recorded, whatever the size",
      inventory: azureMachine({ machine: "vmSize: Standard_D4ds_v6" }),
      facts: ["AzureVirtualMachine.diskControllerType"],
    },
  ],
});
