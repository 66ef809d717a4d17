import rule from "../../../rules/change/disk-encryption-changed.ts";
import { azureMachine as machine } from "../azure-machines.ts";
import { testAzureMachineChange } from "./machine-change-tester.ts";

const azureDisks = (disks: string, replication = "") =>
  machine({ machine: `disks: [${disks}]`, replication: `state: protected${replication}` });

testAzureMachineChange(
  rule,
  {
    before: "disks: [{ name: d, encryption: platform }]",
    after: "disks: [{ name: d, encryption: customerManaged }]",
    findings: [
      {
        at: "3:36-3:51",
        messageId: "changed",
        message:
          "Disk 'd' of 'web01' got a key of your own under protection. Attach a disk encryption set to its replica disk by hand, or disable replication, enable it again with the set, and record the new 'enabledAt'.",
        rows: ["azure-to-azure-cmk/changed-later"],
      },
    ],
  },
  {
    passes: [
      {
        name: "back to Microsoft's key",
        earlier: azureDisks("{ name: d, encryption: customerManaged }"),
        inventory: azureDisks("{ name: d, encryption: platform }"),
      },
    ],
    violates: [],
    undecided: [
      {
        name: "it was not recorded",
        earlier: azureDisks("{ name: d }"),
        inventory: azureDisks("{ name: d, encryption: double }"),
        facts: [],
      },
      {
        name: "it is not recorded",
        earlier: azureDisks("{ name: d, encryption: platform }"),
        inventory: azureDisks("{ name: d }"),
        facts: ["AzureDisk.encryption"],
      },
    ],
  },
);
