import rule from "../../../rules/change/azure-disk-removed.ts";
import { azureMachine as machine } from "../azure-machines.ts";
import { testAzureMachineChange } from "./machine-change-tester.ts";

const azureDisks = (disks: string, replication = "") =>
  machine({ machine: `disks: [${disks}]`, replication: `state: protected${replication}` });

testAzureMachineChange(
  rule,
  {
    before: "disks: [{ name: os, role: os }, { name: data, size: 100GB }]",
    after: "disks: [{ name: os, role: os }]",
    findings: [
      {
        at: "3:5-3:10",
        messageId: "removed",
        message:
          "'web01' was protected with disk 'data' of 100 GB and no longer has it. Disable replication, enable it again for the machine without that disk, and record the new 'enabledAt'.",
        rows: ["azure-to-azure/storage/hot-remove"],
      },
    ],
  },
  {
    passes: [
      {
        name: "a disk that came",
        earlier: azureDisks("{ name: os }"),
        inventory: azureDisks("{ name: os }, { name: data }"),
      },
      {
        name: "a disk that was excluded from replication",
        earlier: azureDisks("{ name: os }, { name: temp, excluded: true }"),
        inventory: azureDisks("{ name: os }"),
      },
      {
        name: "the OS disk, of which another rule speaks",
        earlier: azureDisks("{ name: os1, role: os }"),
        inventory: azureDisks("{ name: os2, role: os }"),
      },
    ],
    violates: [
      {
        name: "another disk in the place of one",
        earlier: azureDisks("{ name: a, role: data }"),
        inventory: azureDisks("{ name: b, role: data }"),
        findings: [{ at: "3:5-3:10", message: /with disk 'a' and no longer/ }],
      },
    ],
    undecided: [
      {
        name: "a disk that may have been the OS disk",
        earlier: azureDisks("{ name: os }, { name: data }"),
        inventory: azureDisks("{ name: os }"),
        facts: [],
      },
      {
        name: "the disks are not recorded any more",
        earlier: azureDisks("{ name: os }"),
        inventory: machine({ replication: "state: protected" }),
        facts: ["AzureVirtualMachine.disks"],
      },
    ],
  },
);
