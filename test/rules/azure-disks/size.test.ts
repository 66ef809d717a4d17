import rule from "../../../rules/azure-disks/size.ts";
import { azureDisks, azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const OS = "azure-to-azure/storage/os-disk-size";
const DATA = "azure-to-azure/storage/data-disk-size";
const SMALLEST = "azure-to-azure/storage/data-disk-minimum";
const disk = (facts: string) => azureDisks(`{ name: d${facts} }`);

testRule(rule, {
  passes: [
    { name: "an OS disk of 4,095 GiB", inventory: disk(", role: os, size: 4095GB") },
    { name: "a data disk of 32 TiB", inventory: disk(", role: data, size: 32TB") },
    { name: "a data disk of 1 GiB", inventory: disk(", role: data, size: 1GB") },
    { name: "a small disk, whatever it is", inventory: disk(", size: 127GB") },
    {
      name: "a large one that is excluded",
      inventory: disk(", role: data, size: 64TB, excluded: true"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "an OS disk of 4 TiB",
      inventory: disk(", role: os, size: 4TB"),
      findings: [
        {
          at: "4:40-4:43",
          messageId: "largeOs",
          message:
            "OS disk 'd' of 'web01' has 4 TB; Site Recovery replicates OS disks of at most 4,095 GB. Move data to a disk of its own.",
          rows: [OS],
        },
      ],
    },
    {
      name: "a data disk above 32 TiB",
      inventory: disk(", role: data, size: 33TB"),
      findings: [
        {
          at: "4:42-4:46",
          messageId: "large",
          message:
            "Disk 'd' of 'web01' has 33 TB; Site Recovery replicates at most 32 TB. Split it into smaller disks, or exclude it from replication.",
          rows: [DATA],
        },
      ],
    },
    {
      name: "a data disk below 1 GiB",
      inventory: disk(", role: data, size: 512MB"),
      findings: [
        {
          at: "4:42-4:47",
          messageId: "small",
          message:
            "Disk 'd' of 'web01' has 512 MB; Site Recovery replicates data disks of 1 GB and more. Enlarge it, or exclude it from replication.",
          rows: [SMALLEST],
        },
      ],
    },
  ],
  undecided: [
    { name: "no size recorded", inventory: disk(", role: data"), facts: ["AzureDisk.size"] },
    { name: "a large disk of no recorded role", inventory: disk(", size: 5TB"), facts: ["AzureDisk.role"] },
    { name: "no disks recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.disks"] },
  ],
});
