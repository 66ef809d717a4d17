import rule from "../../../rules/change/azure-disk-added.ts";
import { azureMachine as machine } from "../azure-machines.ts";
import { testAzureMachineChange } from "./machine-change-tester.ts";

const azureDisks = (disks: string, replication = "") =>
  machine({ machine: `disks: [${disks}]`, replication: `state: protected${replication}` });

const ADD = "azure-to-azure/disk-actions/add-disk";
const HOT_ADD = "azure-to-azure/storage/hot-add";
const UNPROTECTED = "azure-to-azure-errors/unprotected-disk";

testAzureMachineChange(
  rule,
  {
    before: "disks: [{ name: os }]",
    after: "disks: [{ name: os }, { name: data, encryption: platform }]",
    findings: [
      {
        at: "3:35-3:39",
        messageId: "added",
        message:
          "'web01' had no disk 'data' when replication was enabled, so that it is not replicated before it is protected. Protect it or dismiss it, and record 'excluded: false' or 'excluded: true'.",
        rows: [UNPROTECTED],
      },
    ],
  },
  {
    passes: [
      {
        name: "a disk that went",
        earlier: azureDisks("{ name: os }, { name: data }"),
        inventory: azureDisks("{ name: os }"),
      },
      {
        name: "a disk that is left out",
        earlier: azureDisks("{ name: os }"),
        inventory: azureDisks("{ name: os }, { name: data, excluded: true }"),
      },
      {
        name: "a disk that is replicated, as is recorded",
        earlier: azureDisks("{ name: os }"),
        inventory: azureDisks("{ name: os }, { name: data, excluded: false }"),
      },
      {
        name: "a disk that Site Recovery protects by itself",
        earlier: azureDisks("{ name: os }"),
        inventory: azureDisks(
          "{ name: os }, { name: data, encryption: platform }",
          ", autoProtectionOfDataDisk: true",
        ),
      },
      {
        name: "another OS disk, of which another rule speaks",
        earlier: azureDisks("{ name: os1, role: os }"),
        inventory: azureDisks("{ name: os2, role: os }"),
      },
    ],
    violates: [
      {
        name: "a disk with a key of your own, though Site Recovery protects disks by itself",
        earlier: azureDisks("{ name: os }"),
        inventory: azureDisks(
          "{ name: os }, { name: a, encryption: double }",
          ", autoProtectionOfDataDisk: true",
        ),
        findings: [
          {
            at: "3:35-3:36",
            messageId: "ownKey",
            message:
              "'web01' got disk 'a' with a key of your own under protection. Protect it by PowerShell, which takes its disk encryption set, one disk at a time, and record 'excluded: false'; or dismiss it, and record 'excluded: true'.",
            rows: ["azure-to-azure-cmk/added-disk"],
          },
        ],
      },
      {
        name: "two disks",
        earlier: azureDisks("{ name: os }"),
        inventory: azureDisks(
          "{ name: os }, { name: a, encryption: platform }, { name: b, encryption: platform }",
        ),
        findings: [
          {
            at: "3:35-3:36",
            messageId: "several",
            message:
              "'web01' got disk 'a' and others under protection. Add and protect disks one at a time: several at once are not supported. Then record 'excluded: false', or 'excluded: true' of those that you dismiss.",
            rows: [HOT_ADD, UNPROTECTED],
          },
          { at: "3:70-3:71", messageId: "several", rows: [HOT_ADD, UNPROTECTED] },
        ],
      },
      {
        name: "two disks that Site Recovery protects by itself",
        earlier: azureDisks("{ name: os }"),
        inventory: azureDisks(
          "{ name: os }, { name: a, encryption: platform }, { name: b, encryption: platform }",
          ", autoProtectionOfDataDisk: true",
        ),
        findings: [
          { at: "3:35-3:36", rows: [HOT_ADD] },
          { at: "3:70-3:71", rows: [HOT_ADD] },
        ],
      },
      {
        name: "a disk, should Microsoft refuse it",
        earlier: azureDisks("{ name: os }"),
        inventory: azureDisks("{ name: os }, { name: data, encryption: platform }"),
        matrix: { [ADD]: { verdict: "no" } },
        findings: [{ at: "3:35-3:39", rows: [ADD, UNPROTECTED] }],
      },
    ],
    undecided: [
      {
        name: "a disk that Site Recovery protects by itself, unless it has a key of your own",
        earlier: azureDisks("{ name: os }"),
        inventory: azureDisks("{ name: os }, { name: data }", ", autoProtectionOfDataDisk: true"),
        facts: ["AzureDisk.encryption"],
      },
      {
        name: "the disks were not recorded",
        earlier: machine({ replication: "state: protected" }),
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
