import rule from "../../../rules/change/disk-removed.ts";
import { underVmm } from "../inventories.ts";
import { testMachineChange } from "./machine-change-tester.ts";

const PROTECTED = "{ to: azure, state: protected }";
const machine = (disks: string) => underVmm(`disks: [${disks}]`, PROTECTED);

testMachineChange(
  rule,
  {
    before: "disks: [{ name: os }, { name: data, size: 100GB }]",
    after: "disks: [{ name: os }]",
    findings: [
      {
        at: "4:5-4:10",
        messageId: "removed",
        message:
          "'SQL01' was protected with disk 'data' of 100 GB and no longer has it. Disable replication, take the disk out, enable replication again, and record the new 'enabledAt'.",
        rows: ["hyperv-to-azure/guest-storage/hot-add-remove-disk"],
      },
    ],
  },
  {
    passes: [
      {
        name: "a disk that came",
        earlier: machine("{ name: os }"),
        inventory: machine("{ name: os }, { name: data }"),
      },
      {
        name: "a disk that was excluded from replication",
        earlier: machine("{ name: os }, { name: tempdb, excluded: true }"),
        inventory: machine("{ name: os }"),
      },
    ],
    violates: [
      {
        name: "all disks",
        earlier: machine("{ name: os }, { name: data }"),
        inventory: machine(""),
        findings: [
          { at: "4:5-4:10", message: /with disk 'os' and no longer has it/ },
          { at: "4:5-4:10", message: /with disk 'data' and no longer has it/ },
        ],
      },
      {
        name: "another disk in the place of one: name, path and identifier are others",
        earlier: machine("{ name: data1, path: 'D:\\1.vhdx' }"),
        inventory: machine("{ name: data2, path: 'D:\\2.vhdx' }"),
        findings: [{ at: "4:5-4:10", message: /'data1'/ }],
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
