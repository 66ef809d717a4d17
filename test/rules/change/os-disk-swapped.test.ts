import rule from "../../../rules/change/os-disk-swapped.ts";
import { azureMachine as machine } from "../azure-machines.ts";
import { testAzureMachineChange } from "./machine-change-tester.ts";

const azureDisks = (disks: string, replication = "") =>
  machine({ machine: `disks: [${disks}]`, replication: `state: protected${replication}` });

const ROW = "azure-to-azure-questions/os-disk-swap";

testAzureMachineChange(
  rule,
  {
    before: "disks: [{ name: os1, role: os, diskIdentifier: aa }]",
    after: "disks: [{ name: os2, role: os, diskIdentifier: bb }]",
    findings: [
      {
        at: "3:21-3:24",
        messageId: "swapped",
        message:
          "'web01' was protected with the OS disk 'os1' and starts from 'os2'. Disable replication, enable it again, and record the new 'enabledAt'.",
        rows: [ROW],
      },
    ],
  },
  {
    passes: [
      {
        name: "the same",
        earlier: azureDisks("{ name: os, role: os, diskIdentifier: aa }, { name: data }"),
        inventory: azureDisks("{ name: os, role: os, diskIdentifier: AA }"),
      },
    ],
    violates: [
      {
        name: "a disk of the same name",
        earlier: azureDisks("{ name: os, role: os, diskIdentifier: aa }"),
        inventory: azureDisks("{ name: os, role: os, diskIdentifier: bb }"),
        findings: [{ at: "3:51-3:53", message: /starts from another disk of that name\./, rows: [ROW] }],
      },
      {
        name: "a disk that was there for data",
        earlier: azureDisks("{ name: a, role: os }, { name: b, role: data }"),
        inventory: azureDisks("{ name: a, role: data }, { name: b, role: os }"),
        findings: [{ at: "3:46-3:47", rows: [ROW] }],
      },
    ],
    undecided: [
      {
        name: "the role was not recorded",
        earlier: azureDisks("{ name: os1 }"),
        inventory: azureDisks("{ name: os2, role: os }"),
        facts: [],
      },
      {
        name: "the role is not recorded",
        earlier: azureDisks("{ name: os1, role: os }"),
        inventory: azureDisks("{ name: os2 }"),
        facts: ["AzureDisk.role"],
      },
      {
        name: "no disk of the list is the OS disk any more",
        earlier: azureDisks("{ name: os, role: os }, { name: d, role: data }"),
        inventory: azureDisks("{ name: d, role: data }"),
        facts: ["AzureVirtualMachine.disks"],
      },
      {
        name: "the identifier is not recorded",
        earlier: azureDisks("{ name: os, role: os, diskIdentifier: aa }"),
        inventory: azureDisks("{ name: os, role: os }"),
        facts: ["AzureDisk.diskIdentifier"],
      },
      {
        name: "the identifier was not recorded",
        earlier: azureDisks("{ name: os, role: os }"),
        inventory: azureDisks("{ name: os, role: os, diskIdentifier: aa }"),
        facts: [],
      },
    ],
  },
);
