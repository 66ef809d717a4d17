import rule from "../../../rules/azure-vm-requirements/vm-type.ts";
import { withDisk } from "../guest-storage/disks.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/azure-vm-requirements/vm-type";
const PREREQUISITES = "vmm-to-azure-prerequisites/guest-os";
const GOOD = "role: os, vhdFormat: VHDX, partitionType: basic";

/** A machine with an OS disk `os`, a data disk `data` and volumes, one in a line from line 7 on. */
function withVolumes(generation: 1 | 2, ...volumes: readonly string[]): string {
  return `generation: ${generation}
disks: [{ name: os, ${GOOD} }, { name: data, role: data, vhdFormat: VHDX }]
volumes:
${volumes.map((volume, index) => `  - { name: v${index}${volume} }`).join("\n")}`;
}
const ON_OS = ", role: data, disks: [os]";

testRule(rule, {
  passes: [
    {
      name: "generation 1, whatever its disks are",
      inventory: withDisk("role: os, vhdFormat: VHD, partitionType: dynamic", { generation: 1 }),
      silent: true,
    },
    {
      name: "generation 2 with two data volumes on a basic VHDX disk",
      inventory: underVmm(
        withVolumes(
          2,
          ON_OS,
          ON_OS,
          ", role: os, disks: [os]",
          ", role: system, disks: [os]",
          ", role: data, disks: [data]",
        ),
      ),
    },
    {
      name: "a dynamic data disk",
      inventory: inSite(
        `generation: 2\nvolumes: []\ndisks: [{ name: os, ${GOOD} }, { name: d, role: data, vhdFormat: VHDX, partitionType: dynamic }]`,
      ),
    },
    {
      name: "an excluded VHD disk",
      inventory: underVmm(
        `generation: 2\nvolumes: []\ndisks: [{ name: os, ${GOOD} }, { name: d, role: data, vhdFormat: VHD, excluded: true }]`,
      ),
    },
    {
      name: "a format that no machine may have, which is for another rule",
      inventory: underVmm(
        "generation: 2\nvolumes: []\ndisks: [{ name: d, role: os, vhdFormat: VMDK, partitionType: basic }]",
      ),
    },
    {
      name: "volumes of which too little is recorded to be too many",
      inventory: underVmm(withVolumes(2, "", "")),
    },
    {
      name: "a data disk over 2 TB",
      inventory: underVmm(
        `generation: 2\nvolumes: []\ndisks: [{ name: os, ${GOOD} }, { name: d, role: data, vhdFormat: VHDX, size: 8TB }]`,
      ),
    },
  ],
  violates: [
    {
      name: "a VHD disk",
      inventory: withDisk("role: data, vhdFormat: VHD"),
      findings: [
        {
          at: "5:43-5:46",
          messageId: "format",
          message: /in VHD format; the support matrix takes generation 2 with VHDX disks/,
          rows: [ROW, PREREQUISITES],
          related: ["6:17-6:18"],
        },
      ],
    },
    {
      name: "a dynamic OS disk, in a Hyper-V site",
      inventory: withDisk("role: os, vhdFormat: VHDX, partitionType: dynamic", { column: "site" }),
      findings: [{ at: "5:62-5:69", messageId: "osDiskType", message: /is dynamic/, rows: [ROW] }],
    },
    {
      name: "three data volumes on the OS disk, at the third",
      inventory: underVmm(withVolumes(2, ON_OS, ", role: os, disks: [os]", ON_OS, ON_OS, ON_OS)),
      findings: [
        {
          at: "10:41-10:43",
          messageId: "dataVolumes",
          message: /holds 4 data volumes; .* at most 2\./,
          rows: [ROW, PREREQUISITES],
          related: ["7:41-7:43", "9:41-9:43", "11:41-11:43"],
        },
      ],
    },
    {
      name: "four drives on the OS disk whose roles are not recorded, of which one is the system's",
      inventory: underVmm(
        withVolumes(2, ...Array(4).fill(", disks: [os]")).replace(
          /name: v(\d)/g,
          (_, n) => `name: "${"CDEF"[n]}:"`,
        ),
      ),
      findings: [
        {
          at: "9:31-9:33",
          messageId: "perhapsDataVolumes",
          message: /at least 3 data volumes/,
          rows: [ROW, PREREQUISITES],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "volumes of no recorded role that may be the EFI and the recovery partition",
      inventory: underVmm(withVolumes(2, ...Array(4).fill(", disks: [os]"))),
      facts: ["Volume.role"],
    },
    {
      name: "a generation that is not recorded",
      inventory: withDisk("role: data, vhdFormat: VHD", { generation: null }),
      facts: ["VirtualMachine.generation", "VirtualMachine.volumes"],
    },
    {
      name: "a disk of which nothing is recorded",
      inventory: underVmm("generation: 2\nvolumes: []\ndisks: [{ name: d }]"),
      facts: ["Disk.partitionType", "Disk.vhdFormat"],
    },
    {
      name: "a dynamic disk of no recorded role",
      inventory: underVmm(
        "generation: 2\nvolumes: []\ndisks: [{ name: d, vhdFormat: VHDX, partitionType: dynamic }]",
      ),
      facts: ["Disk.role"],
    },
    {
      name: "no disks recorded",
      inventory: underVmm("generation: 2\nvolumes: []"),
      facts: ["VirtualMachine.disks"],
    },
    {
      name: "volumes that may be too many",
      inventory: underVmm(withVolumes(2, ON_OS, ON_OS, ", role: data", ", disks: [os]")),
      facts: ["Volume.disks", "Volume.role"],
    },
  ],
});
