import rule from "../../../rules/change/disk-sku.ts";
import { azureMachine as machine } from "../azure-machines.ts";
import { testAzureMachineChange } from "./machine-change-tester.ts";

const azureDisks = (disks: string) =>
  machine({ machine: `disks: [${disks}]`, replication: "state: protected" });

const ROW = "azure-to-azure-replication-errors/disk-sku-change";

testAzureMachineChange(
  rule,
  {
    before: "disks: [{ name: data, sku: StandardSSD_LRS }]",
    after: "disks: [{ name: data, sku: Premium_LRS }]",
    findings: [
      {
        at: "3:32-3:43",
        messageId: "changed",
        message:
          "Disk 'data' of 'web01' was StandardSSD_LRS and is Premium_LRS. A failover to a recovery point from before that fails: wait for new ones, and choose one of them.",
        rows: [ROW],
      },
    ],
  },
  {
    passes: [
      {
        name: "a disk that is excluded",
        earlier: azureDisks("{ name: d, sku: Premium_LRS, excluded: true }"),
        inventory: azureDisks("{ name: d, sku: StandardSSD_LRS, excluded: true }"),
      },
    ],
    violates: [],
    undecided: [
      {
        name: "it was not recorded",
        earlier: azureDisks("{ name: d }"),
        inventory: azureDisks("{ name: d, sku: Premium_LRS }"),
        facts: [],
      },
      {
        name: "it is not recorded",
        earlier: azureDisks("{ name: d, sku: Premium_LRS }"),
        inventory: azureDisks("{ name: d }"),
        facts: ["AzureDisk.sku"],
      },
    ],
  },
);
