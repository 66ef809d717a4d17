import rule from "../../../rules/azure-machines/unlisted-kernel.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure/kernels";
const running = (system: string, kernel: string) =>
  azureMachine({
    machine: `operatingSystem: { name: ${system}${kernel === "" ? "" : `, kernel: ${kernel}`} }`,
  });

testRule(rule, {
  passes: [
    { name: "one that is listed", inventory: running("Ubuntu 22.04", "5.15.0-1088-azure") },
    {
      name: "one below the lowest, which another rule reports",
      inventory: running("RHEL 9.5", "5.14.0-503.1.1.el9_5"),
    },
    { name: "Windows", inventory: running("Windows Server 2022", "") },
  ],
  violates: [
    {
      name: "one that is newer than its series",
      inventory: running("Ubuntu 22.04", "5.15.0-1110-azure"),
      findings: [
        {
          at: "3:52-3:69",
          messageId: "newer",
          message:
            "'web01' runs kernel '5.15.0-1110-azure', which is newer than those that the support matrix of 2026-02-27 lists for Ubuntu 22.04. Look into its newest edition before you rely on it, and hold kernel updates back until Site Recovery takes them.",
          rows: [`${ROW}/ubuntu`],
        },
      ],
    },
    {
      name: "one between those that are listed",
      inventory: running("Ubuntu 22.04", "5.15.0-1093-azure"),
      findings: [
        {
          at: "3:52-3:69",
          messageId: "between",
          message:
            "'web01' runs kernel '5.15.0-1093-azure', which the support matrix of 2026-02-27 does not list for Ubuntu 22.04, though it lists older and newer ones. Look into its newest edition, or update to a kernel that is listed.",
          rows: [`${ROW}/ubuntu`],
        },
      ],
    },
    ...(
      [
        ["rhel", "RHEL 9.7", "5.14.0-700.1.1.el9_8.x86_64"],
        ["debian", "Debian 12", "6.12.0-1-amd64"],
        ["sles-12", "SLES 12 SP5", "4.12.14-16.210-azure"],
        ["sles-15", "SLES 15 SP6", "6.4.0-150600.8.60-azure"],
        ["oracle", "Oracle Linux 9.6", "5.14.0-570.12.1.el9_6.x86_64"],
        ["rocky", "Rocky Linux 9.7", "5.14.0-700.1.1.el9_8.x86_64"],
        ["alma", "AlmaLinux 10.1", "6.12.0-150.1.1.el10_2.x86_64"],
      ] as const
    ).map(([row, system, kernel]) => ({
      name: `the same of ${system}`,
      inventory: running(system, kernel),
      findings: [
        {
          at: `3:${40 + system.length}-3:${40 + system.length + kernel.length}`,
          messageId: "newer",
          rows: [`${ROW}/${row}`],
        },
      ],
    })),
  ],
  undecided: [
    {
      name: "nothing is recorded",
      inventory: azureMachine(),
      facts: ["AzureVirtualMachine.operatingSystem"],
    },
    {
      name: "the kernel is not recorded",
      inventory: running("Debian 12", ""),
      facts: ["GuestOperatingSystem.kernel"],
    },
    {
      name: "a kernel of a flavour that is not listed",
      inventory: running("Ubuntu 22.04", "5.15.0-101-lowlatency"),
      facts: ["GuestOperatingSystem.kernel"],
    },
    {
      name: "no release",
      inventory: running("Ubuntu", "5.15.0-1088-azure"),
      facts: ["GuestOperatingSystem.name"],
    },
  ],
});
