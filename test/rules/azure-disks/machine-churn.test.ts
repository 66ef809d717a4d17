import rule from "../../../rules/azure-disks/machine-churn.ts";
import { azureDisks, azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const MACHINE = "azure-to-azure/churn/machine";
const HIGH = "azure-to-azure-high-churn/machine";

const changing = (churn: string, option = "") =>
  azureMachine({ machine: `averageChurn: ${churn}`, replication: `state: planned${option}` });
const withCache = (kind: string) =>
  azureMachine({
    machine: "averageChurn: 70MB",
    replication: "cacheStorageAccount: cache",
    more: `storageAccounts: [{ name: cache, kind: ${kind} }]\n`,
  });

testRule(rule, {
  passes: [
    { name: "54 MB", inventory: changing("54MB") },
    { name: "100 MB with High Churn", inventory: changing("100MB", ", churn: High") },
    { name: "70 MB with a cache for High Churn", inventory: withCache("BlockBlobStorage") },
    {
      name: "the sum of the disks, one of which is excluded",
      inventory: azureDisks(
        "{ name: a, averageChurn: 30MB }, { name: b, averageChurn: 20MB }, { name: c, averageChurn: 90MB, excluded: true }",
      ),
    },
  ],
  violates: [
    {
      name: "70 MB with Normal Churn",
      inventory: changing("70MB", ", churn: Normal"),
      findings: [
        {
          at: "3:19-3:23",
          messageId: "normal",
          message:
            "Of 'web01' 70 MB change in a second; with Normal Churn Site Recovery keeps up with 54 MB, and with High Churn with 100 MB. Choose High Churn when replication is enabled.",
          rows: [MACHINE],
        },
      ],
    },
    {
      name: "70 MB with a standard cache",
      inventory: withCache("StorageV2"),
      findings: [{ at: "3:19-3:23", messageId: "normal", rows: [MACHINE] }],
    },
    {
      name: "200 MB with High Churn",
      inventory: changing("200MB", ", churn: High"),
      findings: [
        {
          at: "3:19-3:24",
          messageId: "preview",
          message:
            "Of 'web01' 200 MB change in a second; Site Recovery keeps up with 100 MB with High Churn, and with up to 500 MB in a preview alone, in some regions and with 256 GB of memory. See whether the machine meets what the preview asks for.",
          rows: [MACHINE, HIGH],
        },
      ],
    },
    {
      name: "200 MB with an option that is not recorded",
      inventory: changing("200MB"),
      findings: [{ at: "3:19-3:24", messageId: "preview", rows: [MACHINE] }],
    },
    {
      name: "more on the disks than is said of the machine",
      inventory: azureDisks("{ name: a, averageChurn: 70MB }, { name: b }", {
        machine: "averageChurn: 10MB",
        replication: "churn: Normal",
      }),
      findings: [{ at: "4:5-4:10", messageId: "normal", rows: [MACHINE] }],
    },
    {
      name: "600 MB",
      inventory: changing("600MB", ", churn: High"),
      findings: [
        {
          at: "3:19-3:24",
          messageId: "tooMuch",
          message:
            "Of 'web01' 600 MB change in a second; Site Recovery keeps up with 100 MB with High Churn, and with no more than 500 MB in a preview. Spread the data over several machines, or exclude disks that need not be there.",
          rows: [MACHINE, HIGH],
        },
      ],
    },
    {
      name: "a disk that is too much with Normal Churn, whatever the others have",
      inventory: azureDisks("{ name: a, averageChurn: 60MB }, { name: b }", { replication: "churn: Normal" }),
      findings: [{ at: "4:5-4:10", messageId: "normal", message: /at least 60 MB/, rows: [MACHINE] }],
    },
    {
      name: "disks that are too much together, whatever the others have",
      inventory: azureDisks("{ name: a, averageChurn: 60MB }, { name: b, averageChurn: 50MB }, { name: c }", {
        replication: "churn: High",
      }),
      findings: [
        {
          at: "4:5-4:10",
          messageId: "preview",
          message: /Of 'web01' at least 110 MB change/,
          rows: [MACHINE, HIGH],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "High Churn, and disks that may be too much with the others",
      inventory: azureDisks("{ name: a, averageChurn: 60MB }, { name: b }", { replication: "churn: High" }),
      facts: ["AzureVirtualMachine.averageChurn"],
    },
    { name: "nothing recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.averageChurn"] },
    {
      name: "a disk of which nothing is recorded",
      inventory: azureDisks("{ name: a, averageChurn: 60MB }, { name: b }"),
      facts: ["AzureReplication.churn", "AzureVirtualMachine.averageChurn"],
    },
    {
      name: "70 MB with an option that is not recorded",
      inventory: changing("70MB"),
      facts: ["AzureReplication.churn"],
    },
    {
      name: "70 MB with a cache of no recorded kind",
      inventory: withCache("StorageV2").replace(", kind: StorageV2", ""),
      facts: ["StorageAccount.kind"],
    },
  ],
});
