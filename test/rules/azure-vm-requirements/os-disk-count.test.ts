import rule from "../../../rules/azure-vm-requirements/os-disk-count.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/azure-vm-requirements/os-disk-count";
const PREREQUISITES = "vmm-to-azure-prerequisites/guest-os";

testRule(rule, {
  passes: [
    {
      name: "one OS disk",
      inventory: underVmm("disks: [{ name: a, role: os }, { name: b, role: data }]"),
    },
    { name: "one OS disk in a Hyper-V site", inventory: inSite("disks: [{ name: a, role: os }]") },
    {
      name: "an excluded OS disk, which another row does not allow",
      inventory: underVmm("disks: [{ name: a, role: os, excluded: true }]"),
    },
    {
      name: "a second OS disk that is excluded",
      inventory: underVmm("disks: [{ name: a, role: os }, { name: b, role: os, excluded: true }]"),
    },
  ],
  violates: [
    {
      name: "data disks alone",
      inventory: underVmm("disks:\n  - { name: a, role: data }"),
      findings: [{ at: "4:5-4:10", messageId: "none", message: /exactly 1\./, rows: [ROW, PREREQUISITES] }],
    },
    {
      name: "no disk, in a Hyper-V site",
      inventory: inSite("disks: []"),
      findings: [{ at: "4:5-4:10", messageId: "none", rows: [ROW] }],
    },
    {
      name: "three OS disks, at the last of them",
      inventory: underVmm(
        "disks:\n  - { name: a, role: os }\n  - { name: b, role: data }\n  - { name: c, role: os }\n  - { name: d, role: os }",
      ),
      findings: [
        {
          at: "8:26-8:28",
          messageId: "several",
          message: /'SQL01' has 3 OS disks/,
          rows: [ROW, PREREQUISITES],
          related: ["5:26-5:28", "7:26-7:28"],
        },
      ],
    },
  ],
  undecided: [
    { name: "no disks recorded", inventory: underVmm("generation: 2"), facts: ["VirtualMachine.disks"] },
    {
      name: "a disk that may be the OS disk",
      inventory: underVmm("disks: [{ name: a }, { name: b, role: data }]"),
      facts: ["Disk.role"],
    },
    {
      name: "a disk that may be a second OS disk",
      inventory: underVmm("disks: [{ name: a, role: os }, { name: b, role: data }, { name: c }]"),
      facts: ["Disk.role"],
    },
  ],
});
