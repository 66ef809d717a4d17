import rule from "../../../rules/guest-storage/uefi-boot-guest.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const UEFI = "hyperv-to-azure/guest-storage/uefi-boot";
const VM_TYPE = "hyperv-to-azure/azure-vm-requirements/vm-type";
const uefi = (system: string) => `generation: 2\noperatingSystem: { name: ${system} }`;

testRule(rule, {
  passes: [
    { name: "Windows Server", inventory: underVmm(uefi("Windows Server 2022")) },
    {
      name: "Windows Server of no recorded generation",
      inventory: inSite("operatingSystem: { name: Windows Server 2016 }"),
    },
    {
      name: "Linux of generation 1",
      inventory: underVmm("generation: 1\noperatingSystem: { name: Ubuntu 22.04 }"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "Linux",
      inventory: underVmm(uefi("Ubuntu 22.04")),
      findings: [
        {
          at: "5:30-5:42",
          messageId: "notServer",
          message:
            /runs 'Ubuntu 22\.04'; one row of the support matrix of 2024-12-19 takes Windows Server only/,
          rows: [UEFI, VM_TYPE],
          related: ["4:17-4:18"],
        },
      ],
    },
    {
      name: "a Windows client, in a Hyper-V site",
      inventory: inSite(uefi("Windows 11 Pro")),
      findings: [{ at: "5:30-5:44", rows: [UEFI, VM_TYPE] }],
    },
  ],
  undecided: [
    {
      name: "Linux of no recorded generation",
      inventory: underVmm("operatingSystem: { name: Debian 12 }"),
      facts: ["VirtualMachine.generation"],
    },
    {
      name: "a system that nobody knows",
      inventory: underVmm(uefi("Plan 9")),
      facts: ["GuestOperatingSystem.name"],
    },
    { name: "no system", inventory: underVmm("generation: 2"), facts: ["VirtualMachine.operatingSystem"] },
  ],
});
