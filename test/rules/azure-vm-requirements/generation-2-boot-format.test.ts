import rule from "../../../rules/azure-vm-requirements/generation-2-boot-format.ts";
import { inSite, toSecondarySite, underVmm, unprotected } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-generations/boot-format";
const VM_TYPE = "hyperv-to-azure/azure-vm-requirements/vm-type";
const PREREQUISITES = "vmm-to-azure-prerequisites/guest-os";
const disk = (facts: string, generation = "generation: 2\n") => `${generation}disks: [{ name: os${facts} }]`;
const VHD = ", role: os, vhdFormat: vhd";

testRule(rule, {
  passes: [
    { name: "a VHDX", inventory: inSite(disk(", role: os, vhdFormat: VHDX")) },
    { name: "generation 1", inventory: inSite(disk(VHD, "generation: 1\n")) },
    {
      name: "a data disk, of which the rule on types speaks",
      inventory: inSite(disk(", role: data, vhdFormat: VHD")),
    },
    { name: "a machine that is not protected", inventory: unprotected(disk(VHD)), silent: true },
  ],
  violates: [
    {
      name: "a VHD, in a site",
      inventory: inSite(disk(VHD)),
      findings: [
        {
          at: "5:46-5:49",
          messageId: "boot",
          message:
            "OS disk 'os' of 'SQL01' is in VHD format, and Hyper-V starts a machine of generation 2 from a VHDX alone. Correct the format, the role or the generation.",
          rows: [ROW, VM_TYPE],
          related: ["4:17-4:18"],
        },
      ],
    },
    {
      name: "a VHD, under VMM",
      inventory: underVmm(disk(VHD)),
      findings: [{ at: "5:46-5:49", rows: [ROW, VM_TYPE, PREREQUISITES] }],
    },
    {
      name: "a VHD, to a secondary site",
      inventory: toSecondarySite(disk(VHD)),
      findings: [{ at: "5:46-5:49", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "the role is not recorded",
      inventory: inSite(disk(", vhdFormat: VHD")),
      facts: ["Disk.role"],
      rows: [ROW],
    },
    {
      name: "the format is not recorded",
      inventory: inSite(disk(", role: os")),
      facts: ["Disk.vhdFormat"],
      rows: [ROW],
    },
    {
      name: "the generation is not recorded",
      inventory: inSite(disk(VHD, "")),
      facts: ["VirtualMachine.generation"],
      rows: [ROW],
    },
  ],
});
