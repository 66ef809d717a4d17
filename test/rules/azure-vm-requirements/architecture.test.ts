import rule from "../../../rules/azure-vm-requirements/architecture.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/azure-vm-requirements/architecture";
const PREREQUISITES = "vmm-to-azure-prerequisites/guest-os";
const runs = (name: string, architecture: string) =>
  `operatingSystem: { name: ${name}, architecture: ${architecture} }`;

testRule(rule, {
  passes: [
    { name: "64-bit", inventory: underVmm(runs("Windows Server 2019", "x64")) },
    { name: "64-bit on Arm, of which another rule warns", inventory: inSite(runs("Ubuntu 24.04", "arm64")) },
    {
      name: "64-bit of a system that is not recorded",
      inventory: underVmm("operatingSystem: { architecture: x64 }"),
    },
    { name: "32-bit Windows Server 2008", inventory: inSite(runs("Windows Server 2008 Standard", "x86")) },
    {
      name: "Windows Server 2008 of either architecture",
      inventory: underVmm("operatingSystem: { name: Windows Server 2008 SP2 }"),
    },
    {
      name: "a system that only ever was 64-bit",
      inventory: underVmm("operatingSystem: { name: Windows Server 2016 }"),
    },
  ],
  violates: [
    {
      name: "32-bit Windows client",
      inventory: underVmm(runs("Windows 10", "x86")),
      findings: [
        {
          at: "4:56-4:59",
          messageId: "thirtyTwoBit",
          message: /'Windows 10' in its 32-bit edition; .* is Windows Server 2008\./,
          rows: [ROW, PREREQUISITES],
        },
      ],
    },
    {
      name: "32-bit Linux, in a Hyper-V site",
      inventory: inSite(runs("Debian 11", "x86")),
      findings: [{ at: "4:55-4:58", rows: [ROW] }],
    },
    {
      name: "Windows Server 2008 R2 recorded as 32-bit, which is another system than 2008",
      inventory: inSite(runs("Windows Server 2008 R2", "x86")),
      findings: [{ at: "4:68-4:71" }],
    },
  ],
  undecided: [
    { name: "no system", inventory: underVmm("generation: 1"), facts: ["VirtualMachine.operatingSystem"] },
    {
      name: "a system that exists in both architectures",
      inventory: underVmm("operatingSystem: { name: Windows 10 }"),
      facts: ["GuestOperatingSystem.architecture"],
    },
    {
      name: "32-bit of a system that is not recorded",
      inventory: inSite("operatingSystem: { architecture: x86 }"),
      facts: ["GuestOperatingSystem.name"],
    },
    {
      name: "32-bit of a system that nobody knows",
      inventory: inSite(runs("Plan 9", "x86")),
      facts: ["GuestOperatingSystem.name"],
    },
  ],
});
