import rule from "../../../rules/change/disk-operations.ts";
import { azureMachine as machine } from "../azure-machines.ts";
import { testAzureMachineChange } from "./machine-change-tester.ts";

const azureDisks = (disks: string, replication = "") =>
  machine({ machine: `disks: [${disks}]`, replication: `state: protected${replication}` });

const ROW = "azure-to-azure-questions/premium-v2-iops";

testAzureMachineChange(
  rule,
  {
    before: "disks: [{ name: d, sku: PremiumV2_LRS, iops: 3000 }]",
    after: "disks: [{ name: d, sku: PremiumV2_LRS, iops: 9000 }]",
    findings: [
      {
        at: "3:50-3:54",
        messageId: "changed",
        message:
          "Disk 'd' of 'web01' was set to 3000 operations a second and is set to 9000. After a failover it has those of the day when replication was enabled: change them there, or enable replication anew.",
        rows: [ROW],
      },
    ],
  },
  {
    passes: [
      {
        name: "those of another kind of disk",
        earlier: azureDisks("{ name: d, sku: UltraSSD_LRS, iops: 3000 }"),
        inventory: azureDisks("{ name: d, sku: UltraSSD_LRS, iops: 9000 }"),
      },
      {
        name: "as they were, of a disk of no recorded kind",
        earlier: azureDisks("{ name: d, iops: 3000 }"),
        inventory: azureDisks("{ name: d, iops: 3000 }"),
      },
    ],
    violates: [],
    undecided: [
      {
        name: "of a disk of no recorded kind",
        earlier: azureDisks("{ name: d, iops: 3000 }"),
        inventory: azureDisks("{ name: d, iops: 9000 }"),
        facts: ["AzureDisk.sku"],
      },
      {
        name: "they were not recorded",
        earlier: azureDisks("{ name: d, sku: PremiumV2_LRS }"),
        inventory: azureDisks("{ name: d, sku: PremiumV2_LRS, iops: 9000 }"),
        facts: [],
      },
      {
        name: "they are not recorded",
        earlier: azureDisks("{ name: d, sku: PremiumV2_LRS, iops: 9000 }"),
        inventory: azureDisks("{ name: d, sku: PremiumV2_LRS }"),
        facts: ["AzureDisk.iops"],
      },
    ],
  },
);
