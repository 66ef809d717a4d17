import rule from "../../../rules/guest-storage/dynamic-os-disk.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure-questions/machines/dynamic-os-disk";

testRule(rule, {
  passes: [
    {
      name: "a basic OS disk",
      inventory: inSite(`generation: 1
disks: [{ name: d1, role: os, partitionType: basic }]`),
    },
    {
      name: "a dynamic data disk",
      inventory: underVmm(`generation: 1
disks: [{ name: d1, role: data, partitionType: dynamic }]`),
    },
    {
      name: "generation 2, of which another rule warns",
      inventory: inSite(`generation: 2
disks: [{ name: d1, role: os, partitionType: dynamic }]`),
      silent: true,
    },
  ],
  violates: [
    {
      name: "a dynamic OS disk",
      inventory: inSite(`generation: 1
disks: [{ name: d1, role: os, partitionType: dynamic }]`),
      findings: [{ at: "5:50-5:57", message: /OS disk 'd1' of 'SQL01' is dynamic/, rows: [ROW] }],
    },
    {
      name: "the same under VMM",
      inventory: underVmm(`generation: 1
disks: [{ name: d1, role: os, partitionType: dynamic }]`),
      findings: [{ at: "5:50-5:57", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "a role that is not recorded",
      inventory: inSite(`generation: 1
disks: [{ name: d1, partitionType: dynamic }]`),
      facts: ["Disk.role"],
    },
    {
      name: "a type that is not recorded",
      inventory: inSite(`generation: 1
disks: [{ name: d1, role: os }]`),
      facts: ["Disk.partitionType"],
    },
    {
      name: "a generation that is not recorded",
      inventory: inSite("disks: [{ name: d1, role: os, partitionType: dynamic }]"),
      facts: ["VirtualMachine.generation"],
    },
    {
      name: "disks that are not recorded",
      inventory: inSite("generation: 1"),
      facts: ["VirtualMachine.disks"],
    },
  ],
});
