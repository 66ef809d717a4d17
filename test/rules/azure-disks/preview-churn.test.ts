import rule from "../../../rules/azure-disks/preview-churn.ts";
import { azureDisks, azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure-high-churn/preview-disk";

const on = (disk: string, churn = "averageChurn: 150MB", option = "planned, churn: High") =>
  azureDisks(`{ name: d, ${disk} }`, { machine: churn, replication: `state: ${option}` });

const BUSY = "sku: Premium_LRS, size: 512GB, averageChurn: 120MB";

testRule(rule, {
  passes: [
    {
      name: "an option that is still to be chosen",
      inventory: on("size: 1GB", "averageChurn: 150MB", "planned"),
    },
    { name: "Normal Churn", inventory: on("size: 1GB", "averageChurn: 150MB", "planned, churn: Normal") },
    { name: "no more than High Churn takes", inventory: on("size: 1GB", "averageChurn: 100MB") },
    {
      name: "what the smallest writes take",
      inventory: on("sku: Premium_LRS, size: 512GB, averageChurn: 18MB"),
    },
    { name: "large writes", inventory: on(`${BUSY}, averageIoSize: 64KB`) },
    {
      name: "the largest writes of the smallest disk",
      inventory: on("sku: UltraSSD_LRS, size: 128GB, averageChurn: 100MB, averageIoSize: 1MB"),
    },
    {
      name: "the line of 4,096 GiB",
      inventory: on("sku: PremiumV2_LRS, size: 4096GB, averageChurn: 117MB, averageIoSize: 16KB"),
    },
    {
      name: "between two sizes, what the smaller one takes",
      inventory: on("sku: Premium_LRS, size: 700GB, averageChurn: 35MB, averageIoSize: 16KB"),
    },
    {
      name: "larger than all lines",
      inventory: on("sku: PremiumV2_LRS, size: 40000GB, averageChurn: 150MB, averageIoSize: 8KB"),
    },
  ],
  violates: [
    {
      name: "small writes",
      inventory: on(`${BUSY}, averageIoSize: 16KB`),
      findings: [
        {
          at: "4:69-4:74",
          message:
            "On disk 'd' of 'web01' 120 MB change in a second; the preview of High Churn keeps up with 35.9 MB on a disk of this size. Use a larger disk, or spread the data.",
          rows: [ROW],
        },
      ],
    },
    {
      name: "between two sizes, what not even the larger one takes",
      inventory: on("sku: Premium_LRS, size: 700GB, averageChurn: 90MB, averageIoSize: 16KB"),
      findings: [{ at: "4:69-4:73", message: /keeps up with 78.1 MB/ }],
    },
    {
      name: "another kind",
      inventory: on("sku: StandardSSD_LRS, size: 512GB"),
      findings: [
        {
          at: "4:29-4:44",
          messageId: "kind",
          message:
            "More than 100 MB change in a second on 'web01', which the preview of High Churn takes of the kinds Premium_LRS, Premium_ZRS, PremiumV2_LRS, UltraSSD_LRS alone; disk 'd' is of the kind StandardSSD_LRS. Use a disk of another kind, or spread the data over several machines.",
          rows: [ROW],
        },
      ],
    },
  ],
  undecided: [
    { name: "no disks are recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.disks"] },
    {
      name: "the option is not recorded",
      inventory: on(BUSY, "averageChurn: 150MB", "protected"),
      facts: ["AzureReplication.churn"],
    },
    {
      name: "the machine's churn is not recorded",
      inventory: azureDisks("{ name: d }, { name: e, averageChurn: 90MB, sku: Premium_LRS, size: 1TB }", {
        replication: "state: planned, churn: High",
      }),
      facts: ["AzureVirtualMachine.averageChurn"],
    },
    {
      name: "kind, size and churn of a disk are not recorded",
      inventory: on("role: data"),
      facts: ["AzureDisk.sku"],
    },
    {
      name: "size and churn of a disk are not recorded",
      inventory: on("sku: Premium_LRS"),
      facts: ["AzureDisk.size", "AzureDisk.averageChurn"],
    },
    { name: "the size of writes is not recorded", inventory: on(BUSY), facts: ["AzureDisk.averageIoSize"] },
    {
      name: "between two sizes",
      inventory: on("sku: Premium_LRS, size: 700GB, averageChurn: 50MB, averageIoSize: 16KB"),
      facts: [],
    },
    {
      name: "smaller than all lines",
      inventory: on("sku: Premium_LRS, size: 64GB, averageChurn: 5MB, averageIoSize: 16KB"),
      facts: [],
    },
  ],
});
