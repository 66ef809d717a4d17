import rule from "../../../rules/azure-disks/write-accelerator.ts";
import { azureDisks, azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure/storage/write-accelerator";

testRule(rule, {
  passes: [
    { name: "off", inventory: azureDisks("{ name: log, writeAccelerator: false }") },
    { name: "a machine without disks", inventory: azureDisks(""), silent: true },
    {
      name: "on a disk that is excluded",
      inventory: azureDisks("{ name: log, writeAccelerator: true, excluded: true }"),
      silent: true,
    },
    {
      name: "on, should Microsoft support it",
      inventory: azureDisks("{ name: log, writeAccelerator: true }"),
      matrix: { [ROW]: { verdict: "yes" } },
    },
  ],
  violates: [
    {
      name: "on",
      inventory: azureDisks("{ name: log, writeAccelerator: true }"),
      findings: [
        {
          at: "4:44-4:48",
          messageId: "unsupported",
          message:
            "Disk 'log' of 'web01' has write accelerator, which Site Recovery does not support. Turn it off, or exclude the disk from replication.",
          rows: [ROW],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "not recorded",
      inventory: azureDisks("{ name: log }"),
      facts: ["AzureDisk.writeAccelerator"],
    },
    { name: "no disks recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.disks"] },
  ],
});
