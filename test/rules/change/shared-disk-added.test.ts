import rule from "../../../rules/change/shared-disk-added.ts";
import { azureMachine as machine } from "../azure-machines.ts";
import { testAzureMachineChange } from "./machine-change-tester.ts";

const azureDisks = (disks: string, replication = "") =>
  machine({ machine: `disks: [${disks}]`, replication: `state: protected${replication}` });

testAzureMachineChange(
  rule,
  {
    before: "disks: [{ name: os }]",
    after: "disks: [{ name: os }, { name: quorum, shared: true }]",
    findings: [
      {
        at: "3:35-3:41",
        messageId: "added",
        message:
          "'web01' got the shared disk 'quorum' under protection, which is not supported. Disable replication of the cluster's machines, enable it again as that of a new cluster with another name, and record the new 'enabledAt'.",
        rows: ["azure-to-azure-questions/shared-disk-added"],
      },
    ],
  },
  {
    passes: [
      {
        name: "a disk of its own",
        earlier: azureDisks("{ name: os }"),
        inventory: azureDisks("{ name: os }, { name: data, shared: false }"),
      },
      {
        name: "a shared disk that is left out",
        earlier: azureDisks("{ name: os }"),
        inventory: azureDisks("{ name: os }, { name: quorum, shared: true, excluded: true }"),
      },
    ],
    violates: [],
    undecided: [
      {
        name: "a disk that is shared or not",
        earlier: azureDisks("{ name: os }"),
        inventory: azureDisks("{ name: os }, { name: data }"),
        facts: ["AzureDisk.shared"],
      },
    ],
  },
);
