import rule from "../../../rules/guest-storage/lvm-on-os-disk.ts";
import { underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";
import { withVolume, withVolumeInSite } from "./volumes.ts";

const ROW = "hyperv-to-azure/guest-storage/lvm";

testRule(rule, {
  passes: [
    { name: "LVM on a data disk", inventory: withVolume("layout: lvm, role: data, disks: [data]") },
    {
      name: "LVM on a data disk, in a Hyper-V site",
      inventory: withVolumeInSite("layout: lvm, disks: [data, scratch]"),
    },
    { name: "another layout on the OS disk", inventory: withVolume("layout: simple, role: os, disks: [os]") },
  ],
  violates: [
    {
      name: "LVM on a disk that is the OS disk",
      inventory: withVolume("layout: lvm, role: data, disks: [data, os]"),
      findings: [
        {
          at: "7:31-7:34",
          messageId: "onOsDisk",
          message: /'D:' of 'SQL01' is a logical volume \(LVM\) on the OS disk/,
          rows: [ROW],
          related: ["7:62-7:64", "5:26-5:28"],
        },
      ],
    },
    {
      name: "LVM that holds the operating system, whatever its disks are, in a Hyper-V site",
      inventory: withVolumeInSite("layout: lvm, role: os"),
      findings: [{ at: "7:31-7:34", rows: [ROW], related: ["7:42-7:44"] }],
    },
  ],
  undecided: [
    { name: "a layout that is not recorded", inventory: withVolume("role: os"), facts: ["Volume.layout"] },
    { name: "disks that are not recorded", inventory: withVolume("layout: lvm"), facts: ["Volume.disks"] },
    {
      name: "a disk of no recorded role",
      inventory: underVmm("disks: [{ name: d }]\nvolumes: [{ name: v, layout: lvm, disks: [d] }]"),
      facts: ["Disk.role"],
    },
    { name: "no volumes recorded", inventory: underVmm("generation: 2"), facts: ["VirtualMachine.volumes"] },
  ],
});
