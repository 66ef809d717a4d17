import rule from "../../../rules/azure-disks/target-without-high-churn.ts";
import { azureDisks, azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure-target-disk-report/high-churn";
const option = (replication: string) => ({ replication });
const toV2 = "{ name: d, sku: Premium_LRS, targetSku: PremiumV2_LRS }";

testRule(rule, {
  passes: [
    { name: "with High Churn", inventory: azureDisks(toV2, option("churn: High")) },
    {
      name: "another kind at the target",
      inventory: azureDisks(
        "{ name: d, sku: Premium_LRS, targetSku: StandardSSD_LRS }",
        option("churn: Normal"),
      ),
    },
    {
      name: "a disk that is of such a kind, of which another rule speaks",
      inventory: azureDisks(
        "{ name: d, sku: PremiumV2_LRS, targetSku: PremiumV2_LRS }",
        option("churn: Normal"),
      ),
    },
    {
      name: "what is not chosen becomes what the disk is",
      inventory: azureDisks("{ name: d, sku: Premium_LRS }", option("state: planned, churn: Normal")),
    },
  ],
  violates: [
    {
      name: "with Normal Churn",
      inventory: azureDisks(toV2, option("churn: Normal")),
      findings: [
        {
          at: "4:53-4:66",
          messageId: "normal",
          message:
            "Disk 'd' of 'web01' is to come up as PremiumV2_LRS, which was reported to take High Churn, and the machine is set up for Normal Churn. Choose another kind for the target, or High Churn with a cache account of premium block blobs.",
          rows: [ROW],
        },
      ],
    },
    {
      name: "an Ultra disk, where nothing is chosen, which is Normal Churn",
      inventory: azureDisks("{ name: d, targetSku: UltraSSD_LRS }", option("state: planned")),
      findings: [{ at: "4:35-4:47", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "how much change it is set up for is not recorded",
      inventory: azureDisks(toV2, option("state: protected")),
      facts: ["AzureReplication.churn"],
    },
    {
      name: "the kind at the target is not recorded",
      inventory: azureDisks("{ name: d, sku: Premium_LRS }", option("state: protected, churn: Normal")),
      facts: ["AzureDisk.targetSku"],
    },
    { name: "no disks are recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.disks"] },
  ],
});
