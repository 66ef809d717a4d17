import rule from "../../../rules/azure-machines/unlisted-system.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const WINDOWS = "azure-to-azure/systems/windows";
const LINUX = "azure-to-azure/systems/linux";
const running = (system: string) => azureMachine({ machine: `operatingSystem: { name: ${system} }` });

testRule(rule, {
  passes: [
    ...["Windows Server 2025", "Ubuntu 24.04", "RHEL 10.1"].map((system) => ({
      name: `${system}, which is listed`,
      inventory: running(system),
    })),
    ...["Windows Server 2008", "CentOS 7", "Ubuntu 23.10"].map((system) => ({
      name: `${system}, which another rule reports`,
      inventory: running(system),
    })),
  ],
  violates: [
    {
      name: "a newer Windows Server",
      inventory: running("Windows Server 2028"),
      findings: [
        {
          at: "3:30-3:49",
          message:
            "'web01' runs 'Windows Server 2028', which the support matrix of 2026-02-27 does not list, since it is newer than those there. Look into its newest edition, or ask Microsoft, before you rely on it.",
          rows: [WINDOWS],
        },
      ],
    },
    {
      name: "a Windows Server that nobody knows and that is not newer",
      inventory: running("Windows Server 2020"),
      findings: [{ at: "3:30-3:49", message: /does not list\. Look/, rows: [WINDOWS] }],
    },
    {
      name: "the semi-annual channel",
      inventory: running('"Windows Server, version 20H2"'),
      findings: [{ at: "3:30-3:60", message: /does not list\. Look/, rows: [WINDOWS] }],
    },
    {
      name: "a newer minor release",
      inventory: running("RHEL 9.8"),
      findings: [{ at: "3:30-3:38", message: /newer than those there/, rows: [LINUX] }],
    },
    {
      name: "a newer distribution's release",
      inventory: running("Debian 13.1"),
      findings: [{ at: "3:30-3:41", rows: [LINUX] }],
    },
    {
      name: "one that another document lists",
      inventory: running("Rocky Linux 8.9"),
      findings: [
        {
          at: "3:30-3:45",
          message: /does not list\. What's new in Site Recovery of 2025-12-22 does\. Look/,
          rows: [LINUX],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "nothing is recorded",
      inventory: azureMachine(),
      facts: ["AzureVirtualMachine.operatingSystem"],
    },
    { name: "RHEL 9", inventory: running("RHEL 9"), facts: ["GuestOperatingSystem.name"] },
    {
      name: "Windows Server 2016, which may be a Nano Server",
      inventory: running("Windows Server 2016"),
      facts: ["GuestOperatingSystem.installation"],
    },
    {
      name: "a client of an architecture that is not recorded",
      inventory: running("Windows 10"),
      facts: ["GuestOperatingSystem.architecture"],
    },
  ],
});
