import rule from "../../../rules/change/disk-resized.ts";
import { underVmm } from "../inventories.ts";
import { testMachineChange } from "./machine-change-tester.ts";

const PROTECTED = "{ to: azure, state: protected }";
const disks = (...list: readonly string[]) => `disks: [${list.join(", ")}]`;
const machine = (...list: readonly string[]) => underVmm(disks(...list), PROTECTED);

testMachineChange(
  rule,
  {
    before: disks("{ name: os, size: 127GB }", "{ name: data, size: 100GB }"),
    after: disks("{ name: os, size: 127GB }", "{ name: data, size: 1.5TB }"),
    findings: [
      {
        at: "4:60-4:65",
        messageId: "resized",
        message:
          "Disk 'data' had 100 GB and has 1.5 TB, which is not supported while 'SQL01' is replicated. Disable replication, resize the disk, enable replication again, and record the new 'enabledAt'.",
        rows: ["hyperv-to-azure/management/resize-disk"],
      },
    ],
  },
  {
    passes: [
      {
        name: "the same size, written otherwise",
        earlier: machine("{ name: os, size: 1024GB }"),
        inventory: machine("{ name: OS, size: 1TB }"),
      },
      {
        name: "a disk that is excluded from replication",
        earlier: machine("{ name: tempdb, size: 100GB, excluded: true }"),
        inventory: machine("{ name: tempdb, size: 200GB, excluded: true }"),
      },
      {
        name: "a disk that came, and one that went",
        earlier: machine("{ name: a, size: 100GB }"),
        inventory: machine("{ name: b, size: 200GB }"),
      },
    ],
    violates: [
      {
        name: "a disk that became smaller, beside one of unknown size",
        earlier: machine("{ name: os }", "{ name: data, size: 200GB }"),
        inventory: machine("{ name: os }", "{ name: data, size: 100GB }"),
        findings: [{ at: "4:47-4:52", message: /had 200 GB and has 100 GB/ }],
      },
      {
        name: "a disk of another name that is known by its path",
        earlier: machine("{ name: os, path: 'C:\\os.vhdx', size: 127GB }"),
        inventory: machine("{ name: system, path: 'c:\\OS.vhdx', size: 128GB }"),
        findings: [{ at: "4:55-4:60", message: /^Disk 'system' had 127 GB/ }],
      },
      {
        name: "a machine of another name that is known by its disk",
        earlier: machine(
          "{ name: os, diskIdentifier: 5F1C2E0A-1B7D-4B52-8E0A-6E8C0F0A4D11, size: 127GB }",
        ).replace("name: SQL01", "name: SQL99"),
        inventory: machine("{ name: os, diskIdentifier: 5F1C2E0A-1B7D-4B52-8E0A-6E8C0F0A4D11, size: 128GB }"),
        findings: [{ at: "4:85-4:90", message: /not supported while 'SQL01' is replicated/ }],
      },
    ],
    undecided: [
      {
        name: "the size is not recorded any more",
        earlier: machine("{ name: os, size: 127GB }"),
        inventory: machine("{ name: os }"),
        facts: ["Disk.size"],
      },
      {
        name: "the size was not recorded",
        earlier: machine("{ name: os }"),
        inventory: machine("{ name: os, size: 127GB }"),
        facts: [],
      },
      {
        name: "the disks are not recorded any more",
        earlier: machine("{ name: os, size: 127GB }"),
        inventory: underVmm("", PROTECTED),
        facts: ["VirtualMachine.disks"],
      },
      {
        name: "the disks were not recorded",
        earlier: underVmm("", PROTECTED),
        inventory: machine("{ name: os, size: 127GB }"),
        facts: [],
      },
    ],
  },
);
