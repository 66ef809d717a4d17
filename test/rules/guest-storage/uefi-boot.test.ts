import rule from "../../../rules/guest-storage/uefi-boot.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/guest-storage/uefi-boot";
const SYSTEM = "operatingSystem: { name: Windows Server 2019 }";
const DISKS = "disks: [{ name: a, role: os, partitionCount: 4 }]";
const OLD = "operatingSystem: { name: Windows Server 2008 R2 }";

/** Lines of a machine that boots by UEFI: its disks in line 5, its system in line 6. */
const uefi = (system: string, disks: string) => `generation: 2\n${disks}\n${system}`;
const disk = (properties: string) => `disks: [{ name: a, ${properties} }]`;

testRule(rule, {
  passes: [
    {
      name: "Windows Server 2012",
      inventory: underVmm(uefi("operatingSystem: { name: Windows Server 2012 }", DISKS)),
    },
    {
      name: "Linux, which is for another rule",
      inventory: underVmm(uefi("operatingSystem: { name: Ubuntu 22.04 }", DISKS)),
    },
    {
      name: "a Windows client, likewise",
      inventory: inSite(uefi("operatingSystem: { name: Windows 7 }", DISKS)),
    },
    { name: "five partitions", inventory: inSite(uefi(SYSTEM, disk("role: os, partitionCount: 5"))) },
    {
      name: "many partitions on a data disk",
      inventory: underVmm(uefi(SYSTEM, disk("role: data, partitionCount: 9"))),
    },
    {
      name: "many partitions on an excluded disk",
      inventory: underVmm(uefi(SYSTEM, disk("role: os, partitionCount: 9, excluded: true"))),
    },
    {
      name: "an old Windows Server of generation 1",
      inventory: underVmm(`generation: 1\n${disk("role: os, partitionCount: 9")}\n${OLD}`),
      silent: true,
    },
    { name: "what would pass in either generation", inventory: underVmm(`${DISKS}\n${SYSTEM}`) },
  ],
  violates: [
    {
      name: "a Windows Server older than 2012",
      inventory: underVmm(uefi(OLD, DISKS)),
      findings: [
        {
          at: "6:30-6:52",
          messageId: "oldWindows",
          message: /runs 'Windows Server 2008 R2'; .* only from Windows Server 2012 on/,
          rows: [ROW],
          related: ["4:17-4:18"],
        },
      ],
    },
    {
      name: "more than five partitions on the OS disk, in a Hyper-V site",
      inventory: inSite(uefi(SYSTEM, disk("role: os, partitionCount: 6"))),
      findings: [
        {
          at: "5:50-5:51",
          messageId: "partitions",
          message: /^OS disk 'a' has 6 partitions; .* at most 5 on/,
          rows: [ROW],
          related: ["4:17-4:18"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a generation that is not recorded",
      inventory: underVmm(`${DISKS}\n${OLD}`),
      facts: ["VirtualMachine.generation"],
    },
    {
      name: "many partitions and no recorded generation",
      inventory: underVmm(`${SYSTEM}\n${disk("role: os, partitionCount: 9")}`),
      facts: ["VirtualMachine.generation"],
    },
    {
      name: "a system that is not recorded",
      inventory: underVmm(`generation: 2\n${DISKS}`),
      facts: ["VirtualMachine.operatingSystem"],
    },
    {
      name: "a Windows Server of no recorded release",
      inventory: underVmm(uefi("operatingSystem: { name: Windows Server }", DISKS)),
      facts: ["GuestOperatingSystem.name"],
    },
    {
      name: "partitions that are not recorded",
      inventory: underVmm(uefi(SYSTEM, disk("role: os"))),
      facts: ["Disk.partitionCount"],
    },
    {
      name: "many partitions on a disk of no recorded role",
      inventory: underVmm(uefi(SYSTEM, disk("partitionCount: 6"))),
      facts: ["Disk.role"],
    },
    {
      name: "no disks recorded",
      inventory: underVmm(`generation: 2\n${SYSTEM}`),
      facts: ["VirtualMachine.disks"],
    },
  ],
});
