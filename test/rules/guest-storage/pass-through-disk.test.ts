import rule from "../../../rules/guest-storage/pass-through-disk.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-deployment-planner-run/pass-through-disk";

testRule(rule, {
  passes: [
    { name: "a virtual hard disk", inventory: inSite("disks: [{ name: d1, storageType: vhd }]") },
    { name: "the same under VMM", inventory: underVmm("disks: [{ name: d1, storageType: vhd }]") },
  ],
  violates: [
    {
      name: "such a disk",
      inventory: inSite("disks: [{ name: d1, storageType: passThrough }]"),
      findings: [{ at: "4:38-4:49", message: /'d1'.*excluding it does not help/, rows: [ROW] }],
    },
    {
      name: "such a disk under VMM",
      inventory: underVmm("disks: [{ name: d1, storageType: passThrough }]"),
      findings: [{ at: "4:38-4:49", rows: [ROW] }],
    },
    {
      name: "an excluded one",
      inventory: inSite("disks: [{ name: d1, storageType: passThrough, excluded: true }]"),
      findings: [{ at: "4:38-4:49", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "a type that is not recorded",
      inventory: inSite("disks: [{ name: d1, role: data }]"),
      facts: ["Disk.storageType"],
    },
    {
      name: "disks that are not recorded",
      inventory: inSite("generation: 1"),
      facts: ["VirtualMachine.disks"],
    },
  ],
});
