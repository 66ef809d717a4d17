import rule from "../../../rules/guest-storage/supported-features.ts";
import { testSupportedFeatures } from "../feature-tester.ts";
import { inSite, underVmm } from "../inventories.ts";
import { withDisk } from "./disks.ts";
import { withVolume, withVolumeInSite } from "./volumes.ts";

const SECTION = "hyperv-to-azure/guest-storage";

testSupportedFeatures(rule, {
  uses: [
    {
      name: "a VHDX disk",
      row: `${SECTION}/vhd-vhdx`,
      inventory: withDisk("vhdFormat: VHDX"),
      at: ["5:31-5:35"],
      message: /^A disk in VHD or VHDX format/,
    },
    {
      name: "a VHD disk, in a Hyper-V site",
      row: `${SECTION}/vhd-vhdx`,
      inventory: withDisk("vhdFormat: vhd", { column: "site" }),
      at: ["5:31-5:34"],
    },
    {
      name: "generation 2",
      row: `${SECTION}/generation-2`,
      inventory: inSite("generation: 2"),
      at: ["4:17-4:18"],
      message: /^A machine of generation 2/,
    },
    {
      name: "4 KB logical sectors on 512 bytes",
      row: `${SECTION}/sector-4k-512`,
      inventory: withDisk("logicalSectorSize: 4096, physicalSectorSize: 512"),
      at: ["5:39-5:43"],
      message: /^Logical sectors of 4 KB/,
    },
    {
      name: "a striped volume over 1 TB",
      row: `${SECTION}/striped-volume-over-1-tb`,
      inventory: withVolume("layout: striped, size: 1025GB, disks: [os, data]"),
      at: ["7:46-7:52"],
      message: /^A striped volume of more than 1 TB/,
    },
    {
      name: "an excluded data disk",
      row: `${SECTION}/exclude-disk`,
      inventory: withDisk("role: data, excluded: true"),
      at: ["5:42-5:46"],
      message: /^A disk that is excluded/,
    },
    {
      name: "several paths in the guest",
      row: `${SECTION}/mpio`,
      inventory: underVmm("multiPath: true"),
      at: ["4:16-4:20"],
      message: /^Several paths/,
    },
  ],
  unused: [
    { name: "another format", row: `${SECTION}/vhd-vhdx`, inventory: withDisk("vhdFormat: VHDSet") },
    { name: "generation 1", row: `${SECTION}/generation-2`, inventory: inSite("generation: 1") },
    {
      name: "512-byte logical sectors on 4 KB",
      row: `${SECTION}/sector-4k-512`,
      inventory: withDisk("logicalSectorSize: 512, physicalSectorSize: 4096"),
    },
    {
      name: "a striped volume of 1 TB",
      row: `${SECTION}/striped-volume-over-1-tb`,
      inventory: withVolumeInSite("layout: striped, size: 1TB"),
    },
    {
      name: "a spanned volume over 1 TB",
      row: `${SECTION}/striped-volume-over-1-tb`,
      inventory: withVolume("layout: spanned, size: 2TB"),
    },
    {
      name: "a disk that is replicated",
      row: `${SECTION}/exclude-disk`,
      inventory: withDisk("excluded: false"),
    },
    { name: "one path in the guest", row: `${SECTION}/mpio`, inventory: underVmm("multiPath: false") },
  ],
  undecided: [
    {
      name: "a format that is not recorded",
      row: `${SECTION}/vhd-vhdx`,
      inventory: withDisk("role: os"),
      facts: ["Disk.vhdFormat"],
    },
    {
      name: "a striped volume of no recorded size",
      row: `${SECTION}/striped-volume-over-1-tb`,
      inventory: withVolume("layout: striped"),
      facts: ["Volume.size"],
    },
    {
      name: "paths that are not recorded",
      row: `${SECTION}/mpio`,
      inventory: underVmm("generation: 1"),
      facts: ["VirtualMachine.multiPath"],
    },
  ],
});
