import rule from "../../../rules/change/disk-caching.ts";
import { azureMachine as machine } from "../azure-machines.ts";
import { testAzureMachineChange } from "./machine-change-tester.ts";

const azureDisks = (disks: string, replication = "") =>
  machine({ machine: `disks: [${disks}]`, replication: `state: protected${replication}` });

const ROW = "azure-to-azure/disk-actions/caching-change";

testAzureMachineChange(
  rule,
  {
    before: "disks: [{ name: data, role: data, caching: None }]",
    after: "disks: [{ name: data, role: data, caching: ReadOnly }]",
    findings: [
      {
        at: "3:48-3:56",
        messageId: "changed",
        message:
          "The caching of disk 'data' of 'web01' was None and is ReadOnly. Azure detaches and attaches the disk for that: stop what uses it before.",
        rows: [ROW],
      },
    ],
  },
  {
    passes: [],
    violates: [
      {
        name: "that of the OS disk",
        earlier: azureDisks("{ name: os, role: os, caching: ReadWrite }"),
        inventory: azureDisks("{ name: os, role: os, caching: None }"),
        findings: [
          {
            at: "3:44-3:48",
            messageId: "restarts",
            message:
              "The caching of OS disk 'os' of 'web01' was ReadWrite and is None. Azure restarts the machine for that: stop what runs on it before.",
            rows: [ROW],
          },
        ],
      },
      {
        name: "that of a disk of no recorded role",
        earlier: azureDisks("{ name: d, caching: ReadWrite }"),
        inventory: azureDisks("{ name: d, caching: None }"),
        findings: [
          {
            at: "3:33-3:37",
            messageId: "either",
            message:
              /Azure restarts the machine for that where it is the OS disk, and else detaches and attaches/,
            rows: [ROW],
          },
        ],
      },
    ],
    undecided: [
      {
        name: "it was not recorded",
        earlier: azureDisks("{ name: d }"),
        inventory: azureDisks("{ name: d, caching: None }"),
        facts: [],
      },
      {
        name: "it is not recorded",
        earlier: azureDisks("{ name: d, caching: None }"),
        inventory: azureDisks("{ name: d }"),
        facts: ["AzureDisk.caching"],
      },
    ],
  },
);
