import rule from "../../../rules/azure-vm-requirements/arm-guest.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/azure-vm-requirements/architecture";
const PREREQUISITES = "vmm-to-azure-prerequisites/guest-os";
const runs = (name: string, architecture: string) =>
  `operatingSystem: { name: ${name}, architecture: ${architecture} }`;

testRule(rule, {
  passes: [
    { name: "x64", inventory: underVmm(runs("Ubuntu 24.04", "x64")) },
    { name: "32-bit, which another rule reports", inventory: inSite(runs("Debian 11", "x86")) },
    {
      name: "a system that there is not for Arm",
      inventory: underVmm("operatingSystem: { name: Windows Server 2022 }"),
    },
  ],
  violates: [
    {
      name: "a guest for Arm under VMM",
      inventory: underVmm(runs("Ubuntu 24.04", "arm64")),
      findings: [
        {
          at: "4:58-4:63",
          messageId: "arm",
          message: /'SQL01' is a guest for arm64. The support matrix of 2024-12-19/,
          rows: [ROW, PREREQUISITES],
        },
      ],
    },
    {
      name: "a guest for Arm in a Hyper-V site",
      inventory: inSite(runs("Plan 9", "arm64")),
      findings: [{ at: "4:52-4:57", rows: [ROW] }],
    },
  ],
  undecided: [
    { name: "no system", inventory: underVmm("generation: 1"), facts: ["VirtualMachine.operatingSystem"] },
    {
      name: "a system that there is for Arm too",
      inventory: inSite("operatingSystem: { name: Rocky Linux 9 }"),
      facts: ["GuestOperatingSystem.architecture"],
    },
  ],
});
