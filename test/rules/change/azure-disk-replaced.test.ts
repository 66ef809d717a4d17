import rule from "../../../rules/change/azure-disk-replaced.ts";
import { azureMachine as machine } from "../azure-machines.ts";
import { testAzureMachineChange } from "./machine-change-tester.ts";

const azureDisks = (disks: string, replication = "") =>
  machine({ machine: `disks: [${disks}]`, replication: `state: protected${replication}` });

testAzureMachineChange(
  rule,
  {
    before: "disks: [{ name: data, role: data, diskIdentifier: aa }]",
    after: "disks: [{ name: data, role: data, diskIdentifier: bb }]",
    findings: [
      {
        at: "3:55-3:57",
        messageId: "replaced",
        message:
          "Disk 'data' of 'web01' was 'aa' and is 'bb', another disk of the same name. Have it synchronised anew: what was replicated is of the old one.",
        rows: ["azure-to-azure/disk-actions/offline-changes"],
      },
    ],
  },
  {
    passes: [
      {
        name: "the same, written otherwise",
        earlier: azureDisks("{ name: data, diskIdentifier: aa }"),
        inventory: azureDisks("{ name: DATA, diskIdentifier: AA }"),
      },
      {
        name: "another OS disk, of which another rule speaks",
        earlier: azureDisks("{ name: os, role: os, diskIdentifier: aa }"),
        inventory: azureDisks("{ name: os, role: os, diskIdentifier: bb }"),
      },
      {
        name: "a disk that is not replicated",
        earlier: azureDisks("{ name: d, diskIdentifier: aa, excluded: true }"),
        inventory: azureDisks("{ name: d, diskIdentifier: bb, excluded: true }"),
      },
    ],
    violates: [
      {
        name: "a disk of no recorded role beside the OS disk",
        earlier: azureDisks("{ name: os, role: os, diskIdentifier: cc }, { name: d, diskIdentifier: aa }"),
        inventory: azureDisks("{ name: os, role: os, diskIdentifier: cc }, { name: d, diskIdentifier: bb }"),
        findings: [{ at: "3:84-3:86", messageId: "replaced" }],
      },
    ],
    undecided: [
      {
        name: "a disk that may be the OS disk",
        earlier: azureDisks("{ name: d, diskIdentifier: aa }"),
        inventory: azureDisks("{ name: d, diskIdentifier: bb }"),
        facts: ["AzureDisk.role"],
      },
      {
        name: "the identifier was not recorded",
        earlier: azureDisks("{ name: data }"),
        inventory: azureDisks("{ name: data, diskIdentifier: bb }"),
        facts: [],
      },
      {
        name: "the identifier is not recorded",
        earlier: azureDisks("{ name: data, diskIdentifier: aa }"),
        inventory: azureDisks("{ name: data }"),
        facts: ["AzureDisk.diskIdentifier"],
      },
    ],
  },
);
