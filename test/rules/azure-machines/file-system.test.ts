import rule from "../../../rules/azure-machines/file-system.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";
import { withVolume } from "./volumes.ts";

const ROW = "azure-to-azure/guest-storage/file-systems";

const excluded = "{ name: os, role: os }, { name: data, role: data, excluded: true }";

testRule(rule, {
  passes: [
    { name: "XFS", inventory: withVolume("fileSystem: XFS") },
    { name: "btrfs, of whatever system", inventory: withVolume("fileSystem: btrfs", { system: "" }) },
    { name: "the EFI partition", inventory: withVolume("role: system, fileSystem: vfat") },
    { name: "swap", inventory: withVolume("fileSystem: swap") },
    { name: "what lies elsewhere", inventory: withVolume("fileSystem: nfs4") },
    {
      name: "on a disk that is excluded",
      inventory: withVolume("role: data, fileSystem: zfs, disks: [data]", { disks: excluded }),
    },
    {
      name: "Windows",
      inventory: withVolume("role: data, fileSystem: NTFS, disks: [data]", { system: "Windows Server 2022" }),
      silent: true,
    },
  ],
  violates: [
    {
      name: "another one",
      inventory: withVolume("role: data, fileSystem: zfs"),
      findings: [
        {
          at: "6:54-6:57",
          message:
            "Volume '/data' of 'web01' has the file system zfs; on Linux Site Recovery supports ext3, ext4, xfs and btrfs. Move the data to a volume with one of these, or exclude its disk.",
          rows: [ROW],
        },
      ],
    },
    {
      name: "another one, beside a disk that is excluded",
      inventory: withVolume("role: data, fileSystem: zfs, disks: [os]", { disks: excluded }),
      findings: [{ at: "6:54-6:57", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "no volumes are recorded",
      inventory: azureMachine({ machine: "operatingSystem: { name: Debian 12 }" }),
      facts: ["AzureVirtualMachine.volumes"],
    },
    {
      name: "neither system nor volumes are recorded",
      inventory: azureMachine(),
      facts: ["AzureVirtualMachine.volumes"],
    },
    { name: "not recorded", inventory: withVolume("role: data"), facts: ["AzureVolume.fileSystem"] },
    {
      name: "another one, perhaps of the EFI partition",
      inventory: withVolume("fileSystem: vfat"),
      facts: ["AzureVolume.role"],
    },
    {
      name: "another one, and the system is not recorded",
      inventory: withVolume("role: data, fileSystem: zfs", { system: "" }),
      facts: ["AzureVirtualMachine.operatingSystem"],
    },
    {
      name: "another one, and the disks are not recorded",
      inventory: withVolume("role: data, fileSystem: zfs, disks: [data]", { disks: "" }),
      facts: ["AzureVirtualMachine.disks"],
    },
    {
      name: "another one, perhaps on a disk that is excluded",
      inventory: withVolume("role: data, fileSystem: zfs", { disks: excluded }),
      facts: ["AzureVolume.disks"],
    },
    {
      name: "another one, on a disk that is not there",
      inventory: withVolume("role: data, fileSystem: zfs, disks: [other]", { disks: excluded }),
      facts: ["AzureVolume.disks"],
    },
  ],
});
