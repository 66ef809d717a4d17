import rule from "../../../rules/azure-disks/churn.ts";
import { azureDisks, azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const RATE = "azure-to-azure/storage/change-rate";
const STANDARD = "azure-to-azure/churn/standard";
const PREMIUM_128 = "azure-to-azure/churn/premium-128";
const PREMIUM_512 = "azure-to-azure/churn/premium-512";
const HIGH = "azure-to-azure-high-churn/disk";

const inventory = (disk: string, churn: string, machine = "region: westeurope") =>
  azureDisks(`{ name: d, ${disk} }`, { machine, replication: `state: planned${churn}` });
const normal = (disk: string) => inventory(disk, ", churn: Normal");
const high = (disk: string) => inventory(disk, ", churn: High");

testRule(rule, {
  passes: [
    {
      name: "more than High Churn takes of the machine, of whose disks another rule speaks",
      inventory: inventory(
        "averageChurn: 120MB, averageIoSize: 8KB, size: 64GB, sku: Premium_LRS",
        ", churn: High",
        "averageChurn: 120MB",
      ),
    },
    { name: "2 MB on whatever", inventory: inventory("averageChurn: 2MB", "") },
    {
      name: "4 MB by writes of 16 KB on 128 GiB",
      inventory: normal("averageChurn: 4MB, averageIoSize: 16KB, size: 128GB, sku: Premium_LRS"),
    },
    {
      name: "5 MB by any writes on 512 GiB",
      inventory: normal("averageChurn: 5MB, size: 512GB, sku: Premium_LRS"),
    },
    {
      name: "20 MB by writes of 64 KB on 1 TiB",
      inventory: normal("averageChurn: 20MB, averageIoSize: 64KB, size: 1TB, sku: Premium_ZRS"),
    },
    {
      name: "2 MB of the whole machine",
      inventory: inventory("size: 1TB", "", "averageChurn: 2MB"),
    },
    {
      name: "5 MB of the whole machine, and a disk that takes as much",
      inventory: inventory("size: 1TB, sku: Premium_LRS", ", churn: Normal", "averageChurn: 5MB"),
    },
    {
      name: "High Churn on standard storage, 8 MB by writes of 32 KB",
      inventory: high("averageChurn: 8MB, averageIoSize: 32KB, size: 64GB, sku: StandardSSD_LRS"),
    },
    {
      name: "High Churn on 1 TiB, 50 MB",
      inventory: high("averageChurn: 50MB, averageIoSize: 24KB, size: 1TB, sku: PremiumV2_LRS"),
    },
    {
      name: "a replica that was made larger",
      inventory: normal(
        "averageChurn: 12MB, averageIoSize: 32KB, size: 256GB, replicaSize: 512GB, sku: Premium_LRS",
      ),
    },
    {
      name: "excluded",
      inventory: normal("averageChurn: 99MB, sku: Standard_LRS, excluded: true"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "3 MB on standard storage",
      inventory: normal("averageChurn: 3MB, sku: Standard_LRS"),
      findings: [
        {
          at: "4:38-4:41",
          messageId: "normal",
          message:
            "On disk 'd' of 'web01' 3 MB change in a second; with Normal Churn Site Recovery keeps up with 2 MB on a disk of this kind and size. Use High Churn, or a larger or better replica disk.",
          rows: [RATE, STANDARD],
        },
      ],
    },
    {
      name: "3 MB on a premium disk whose replica is a standard one",
      inventory: normal("averageChurn: 3MB, size: 1TB, sku: Premium_LRS, replicaSku: Standard_LRS"),
      findings: [{ at: "4:38-4:41", rows: [RATE, STANDARD] }],
    },
    {
      name: "9 MB on 128 GiB, by any writes",
      inventory: normal("averageChurn: 9MB, size: 128GB, sku: Premium_LRS"),
      findings: [{ at: "4:38-4:41", message: /keeps up with 8 MB/, rows: [PREMIUM_128] }],
    },
    {
      name: "5 MB on 128 GiB by writes of 16 KB",
      inventory: normal("averageChurn: 5MB, averageIoSize: 16KB, size: 128GB, sku: Premium_LRS"),
      findings: [{ at: "4:38-4:41", message: /keeps up with 4 MB/, rows: [PREMIUM_128] }],
    },
    {
      name: "9 MB on less than 128 GiB, which is too much for larger disks",
      inventory: normal("averageChurn: 9MB, size: 64GB, sku: Premium_LRS"),
      findings: [{ at: "4:38-4:41", rows: [PREMIUM_128] }],
    },
    {
      name: "6 MB on 512 GiB by writes of 4 KB, which count as 8 KB",
      inventory: normal("averageChurn: 6MB, averageIoSize: 4KB, size: 512GB, sku: Premium_LRS"),
      findings: [{ at: "4:38-4:41", message: /keeps up with 5 MB/, rows: [PREMIUM_512] }],
    },
    {
      name: "21 MB on 512 GiB",
      inventory: normal("averageChurn: 21MB, size: 512GB, sku: Premium_LRS"),
      findings: [{ at: "4:38-4:42", rows: [RATE, PREMIUM_512] }],
    },
    {
      name: "31 MB on 128 GiB with High Churn",
      inventory: high("averageChurn: 31MB, size: 128GB, sku: Premium_LRS"),
      findings: [{ at: "4:38-4:42", messageId: "high", message: /with High Churn.* 30 MB/, rows: [HIGH] }],
    },
    {
      name: "21 MB on a premium disk of no recorded size",
      inventory: normal("averageChurn: 21MB, sku: Premium_LRS"),
      findings: [
        {
          at: "4:38-4:42",
          messageId: "normal",
          message:
            "On disk 'd' of 'web01' 21 MB change in a second; with Normal Churn Site Recovery keeps up with 20 MB on a disk of any kind and size that it may have. Use High Churn, or a larger or better replica disk.",
          rows: [RATE],
        },
      ],
    },
    {
      name: "51 MB on a disk of no recorded kind with High Churn",
      inventory: high("averageChurn: 51MB"),
      findings: [{ at: "4:38-4:42", messageId: "high", message: /keeps up with 50 MB/, rows: [HIGH] }],
    },
    {
      name: "51 MB on 1 TiB with High Churn",
      inventory: high("averageChurn: 51MB, size: 1TB, sku: UltraSSD_LRS"),
      findings: [{ at: "4:38-4:42", rows: [HIGH] }],
    },
  ],
  undecided: [
    {
      name: "20 MB, which a disk of the size may take if it is of the kind",
      inventory: normal("averageChurn: 20MB, size: 512GB"),
      facts: ["AzureDisk.sku"],
    },
    { name: "no churn recorded", inventory: normal("sku: Standard_LRS"), facts: ["AzureDisk.averageChurn"] },
    {
      name: "only that of the machine, which is more than the disk may have",
      inventory: inventory("sku: Standard_LRS", ", churn: Normal", "averageChurn: 3MB"),
      facts: ["AzureDisk.averageChurn"],
    },
    {
      name: "no option and no cache account",
      inventory: inventory("averageChurn: 3MB, sku: Standard_LRS", ""),
      facts: ["AzureReplication.churn"],
    },
    { name: "no kind recorded", inventory: normal("averageChurn: 3MB"), facts: ["AzureDisk.sku"] },
    {
      name: "a kind of replica that nobody knows",
      inventory: normal("averageChurn: 3MB, sku: Standard_LRS, replicaSku: Best_LRS"),
      facts: ["AzureDisk.replicaSku"],
    },
    {
      name: "no size recorded",
      inventory: normal("averageChurn: 3MB, sku: Premium_LRS"),
      facts: ["AzureDisk.size"],
    },
    {
      name: "3 MB on 128 GiB, by writes of no recorded size",
      inventory: normal("averageChurn: 3MB, size: 128GB, sku: Premium_LRS"),
      facts: ["AzureDisk.averageIoSize"],
    },
    {
      name: "3 MB on 128 GiB, by writes between two lines",
      inventory: normal("averageChurn: 3MB, averageIoSize: 12KB, size: 128GB, sku: Premium_LRS"),
      facts: ["AzureDisk.averageIoSize"],
    },
    {
      name: "3 MB on less than 128 GiB, which has no line",
      inventory: normal("averageChurn: 3MB, averageIoSize: 64KB, size: 64GB, sku: Premium_LRS"),
      facts: ["AzureDisk.replicaSize"],
    },
    { name: "no disks recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.disks"] },
  ],
});
