import rule from "../../../rules/azure-vm-requirements/hard-disk-format.ts";
import { withDisk } from "../guest-storage/disks.ts";
import { underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/azure-vm-requirements/hard-disk-format";
const VMDK = "hyperv-to-azure/guest-storage/vmdk";
const PREREQUISITES = "vmm-to-azure-prerequisites/guest-os";

testRule(rule, {
  passes: [
    { name: "VHDX", inventory: withDisk("vhdFormat: VHDX") },
    { name: "VHD in other letters", inventory: withDisk("vhdFormat: vhd", { column: "site" }) },
    { name: "an excluded disk", inventory: withDisk("vhdFormat: VMDK, excluded: true"), silent: true },
    {
      name: "a physical disk that is excluded",
      inventory: withDisk("storageType: passThrough, excluded: true"),
      silent: true,
    },
    { name: "storage that is no file", inventory: withDisk("storageType: iscsi"), silent: true },
  ],
  violates: [
    {
      name: "VMDK, in one finding with the row that says that Hyper-V has it not",
      inventory: withDisk("vhdFormat: vmdk"),
      findings: [{ at: "5:31-5:35", messageId: "notOfHyperV", rows: [ROW, VMDK, PREREQUISITES] }],
    },
    {
      name: "VMDK in a Hyper-V site",
      inventory: withDisk("vhdFormat: VMDK", { column: "site" }),
      findings: [{ at: "5:31-5:35", rows: [ROW, VMDK] }],
    },
    {
      name: "any other format",
      inventory: withDisk("vhdFormat: VHDSet, storageType: vhd"),
      findings: [
        {
          at: "5:31-5:37",
          messageId: "other",
          message: /VHDSet format; Site Recovery takes VHD and VHDX/,
          rows: [ROW, PREREQUISITES],
        },
      ],
    },
    {
      name: "a VHD set, as its file alone tells",
      inventory: withDisk("path: d.vhds"),
      findings: [
        { at: "5:26-5:32", messageId: "other", message: /VHDSet format/, rows: [ROW, PREREQUISITES] },
      ],
    },
    {
      name: "a physical disk of the host, which another rule reports",
      inventory: withDisk("storageType: passThrough"),
      findings: [],
    },
    {
      name: "a physical disk, whatever format is recorded beside it",
      inventory: withDisk("storageType: passThrough, vhdFormat: VHDX", { column: "site" }),
      findings: [],
    },
    {
      name: "a format of what should have none",
      inventory: withDisk("vhdFormat: QCOW2, storageType: iscsi"),
      findings: [{ at: "5:31-5:36" }],
    },
  ],
  undecided: [
    {
      name: "a format that is not recorded",
      inventory: withDisk("storageType: vhd"),
      facts: ["Disk.vhdFormat"],
    },
    {
      name: "a disk of which nothing is recorded",
      inventory: withDisk("role: data"),
      facts: ["Disk.vhdFormat"],
    },
    { name: "no disks recorded", inventory: underVmm("generation: 2"), facts: ["VirtualMachine.disks"] },
  ],
});
