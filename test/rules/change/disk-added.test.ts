import rule from "../../../rules/change/disk-added.ts";
import { underVmm } from "../inventories.ts";
import { testMachineChange } from "./machine-change-tester.ts";

const PROTECTED = "{ to: azure, state: protected }";
const machine = (disks: string) => underVmm(`disks: [${disks}]`, PROTECTED);

testMachineChange(
  rule,
  {
    before: "disks: [{ name: os }]",
    after: "disks: [{ name: os }, { name: data }]",
    findings: [
      {
        at: "4:35-4:39",
        messageId: "added",
        message:
          "'SQL01' had no disk 'data' and was protected with 1 disk. Disable replication, add the disk, enable replication again, and record the new 'enabledAt'.",
        rows: ["hyperv-to-azure/management/add-disk", "hyperv-to-azure/guest-storage/hot-add-remove-disk"],
      },
    ],
  },
  {
    passes: [
      {
        name: "a disk that only has another name",
        earlier: machine("{ name: os, path: 'C:\\os.vhdx' }"),
        inventory: machine("{ name: system, path: 'C:\\os.vhdx' }"),
      },
      {
        name: "a disk that went",
        earlier: machine("{ name: os }, { name: data }"),
        inventory: machine("{ name: os }"),
      },
      {
        name: "a disk that is excluded from replication",
        earlier: machine("{ name: os }"),
        inventory: machine("{ name: os }, { name: tempdb, excluded: true }"),
      },
    ],
    violates: [
      {
        name: "two disks, where there was none",
        earlier: machine(""),
        inventory: machine("{ name: os }, { name: data }"),
        findings: [{ at: "4:21-4:23", message: /was protected with 0 disks/ }, { at: "4:35-4:39" }],
      },
      {
        name: "one row is supported, the other is not",
        earlier: machine("{ name: os }"),
        inventory: machine("{ name: os }, { name: data }"),
        matrix: { "hyperv-to-azure/management/add-disk": { verdict: { vmm: "yes", site: "yes" } } },
        findings: [{ at: "4:35-4:39", rows: ["hyperv-to-azure/guest-storage/hot-add-remove-disk"] }],
      },
    ],
    undecided: [
      {
        name: "the disks were not recorded",
        earlier: underVmm("", PROTECTED),
        inventory: machine("{ name: os }"),
        facts: [],
      },
      {
        name: "the disks are not recorded any more",
        earlier: machine("{ name: os }"),
        inventory: underVmm("", PROTECTED),
        facts: ["VirtualMachine.disks"],
      },
    ],
  },
);
