import rule from "../../../rules/azure-disks/without-high-churn.ts";
import { azureDisks, azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure-enable/high-churn-disks";
const v2 = "{ name: data, sku: PremiumV2_LRS }";
const option = (replication: string) => ({ replication });
const cache = (kind: string) => ({
  replication: "cacheStorageAccount: cache",
  more: `storageAccounts: [{ name: cache${kind} }]\n`,
});

testRule(rule, {
  passes: [
    { name: "with High Churn", inventory: azureDisks(v2, option("churn: High")) },
    { name: "with premium block blobs", inventory: azureDisks(v2, cache(", kind: BlockBlobStorage")) },
    { name: "another disk", inventory: azureDisks("{ name: d, sku: Premium_LRS }", option("churn: Normal")) },
    {
      name: "a kind that nobody knows, with High Churn",
      inventory: azureDisks("{ name: d, sku: X_LRS }", option("churn: High")),
    },
    {
      name: "excluded",
      inventory: azureDisks("{ name: d, sku: UltraSSD_LRS, excluded: true }", option("churn: Normal")),
      silent: true,
    },
  ],
  violates: [
    {
      name: "with Normal Churn",
      inventory: azureDisks(v2, option("churn: Normal")),
      findings: [
        {
          at: "4:32-4:45",
          messageId: "normal",
          message:
            "Disk 'data' of 'web01' is of the kind PremiumV2_LRS, which replicates with High Churn alone, and the machine is set up for Normal Churn. Choose High Churn, with a cache account of premium block blobs.",
          rows: [ROW],
          related: ["5:56-5:62"],
        },
      ],
    },
    {
      name: "Ultra disk with a standard cache",
      inventory: azureDisks("{ name: d, sku: UltraSSD_LRS }", cache(", kind: StorageV2")),
      findings: [{ at: "4:29-4:41", rows: [ROW], related: ["5:70-5:75"] }],
    },
  ],
  undecided: [
    {
      name: "no kind of disk recorded",
      inventory: azureDisks("{ name: d }", option("churn: Normal")),
      facts: ["AzureDisk.sku"],
    },
    { name: "no option and no account", inventory: azureDisks(v2), facts: ["AzureReplication.churn"] },
    {
      name: "an account of no recorded kind",
      inventory: azureDisks(v2, cache("")),
      facts: ["StorageAccount.kind"],
    },
    { name: "no disks recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.disks"] },
  ],
});
