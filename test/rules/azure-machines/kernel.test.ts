import rule from "../../../rules/azure-machines/kernel.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure/kernels";
const RHEL_8 = "azure-to-azure/systems/rhel-8-kernels";
const running = (
  system: string,
  kernel: string,
  replication = "state: protected, mobilityServiceVersion: 9.66.7567.1",
) =>
  azureMachine({
    machine: `operatingSystem: { name: ${system}${kernel === "" ? "" : `, kernel: ${kernel}`} }`,
    replication,
  });
const withAgent = (version: string) => `state: protected, mobilityServiceVersion: ${version}`;

testRule(rule, {
  passes: [
    { name: "a kernel of Ubuntu", inventory: running("Ubuntu 22.04 LTS", "5.15.0-1088-azure") },
    {
      name: "planned, when the newest agent comes",
      inventory: running("Ubuntu 22.04", "5.15.0-1088-azure", "state: planned"),
    },
    { name: "RHEL 8.4 from its lowest on", inventory: running("RHEL 8.4", "4.18.0-305.30.1.el8_4.x86_64") },
    { name: "RHEL 8.6", inventory: running("RHEL 8.6", "4.18.0-372.9.1.el8.x86_64") },
    { name: "RHEL 8.2, which has no lowest", inventory: running("RHEL 8.2", "4.18.0-193.1.2.el8_2.x86_64") },
    { name: "Windows", inventory: running("Windows Server 2022", "") },
    { name: "a distribution without rows", inventory: running("CentOS 7.9", "") },
    { name: "SLES 11, of which no row speaks", inventory: running("SLES 11 SP4", "") },
    ...["6.9.0-1001-azure", "5.15.0-1093-azure"].map((kernel) => ({
      name: `${kernel}, which another rule reports`,
      inventory: running("Ubuntu 22.04", kernel),
    })),
  ],
  violates: [
    {
      name: "a kernel that a newer agent takes",
      inventory: running("Ubuntu 22.04", "5.15.0-1088-azure", withAgent("9.64.7374.1")),
      findings: [
        {
          at: "3:52-3:69",
          messageId: "agent",
          message:
            "'web01' runs kernel '5.15.0-1088-azure', which the mobility service takes from version 9.66 on; the machine has 9.64.7374.1. Update the mobility service.",
          rows: [`${ROW}/ubuntu`],
          related: ["4:91-4:102"],
        },
      ],
    },
    ...(
      [
        ["rhel", "RHEL 9.6", "5.14.0-570.12.1.el9_6.x86_64"],
        ["debian", "Debian 12", "6.1.0-41-amd64"],
        ["sles-12", "SLES 12 SP5", "4.12.14-16.194-azure"],
        ["sles-15", "SLES 15 SP7", "6.4.0-150700.51-default"],
        ["oracle", "Oracle Linux 9.5", "5.14.0-503.11.1.el9_5.x86_64"],
        ["rocky", "Rocky Linux 9.4", "5.14.0-427.22.1.el9_4.x86_64"],
        ["alma", "AlmaLinux 9.1", "5.14.0-427.22.1.el9_4.x86_64"],
      ] as const
    ).map(([row, system, kernel]) => ({
      name: `the same of ${system}`,
      inventory: running(system, kernel, withAgent("9.62.7172.1")),
      findings: [
        {
          at: `3:${40 + system.length}-3:${40 + system.length + kernel.length}`,
          messageId: "agent",
          rows: [`${ROW}/${row}`],
          related: ["4:91-4:102"],
        },
      ],
    })),
    {
      name: "a kernel below the lowest of its series",
      inventory: running("RHEL 9.5", "5.14.0-503.9.1.el9_5.x86_64"),
      findings: [
        {
          at: "3:48-3:75",
          messageId: "below",
          message:
            "'web01' runs kernel '5.14.0-503.9.1.el9_5.x86_64'; the support matrix of 2026-02-27 takes Red Hat Enterprise Linux 9.5 from 5.14.0-503.11.1 on. Update the kernel.",
          rows: [`${ROW}/rhel`],
        },
      ],
    },
    {
      name: "a kernel below the lowest of RHEL 8.5",
      inventory: running("RHEL 8.5", "4.18.0-348.2.1.el8_5.x86_64"),
      findings: [
        { at: "3:48-3:75", messageId: "below", message: /4\.18\.0-348\.5\.1\.el8_5 on\./, rows: [RHEL_8] },
      ],
    },
  ],
  undecided: [
    {
      name: "nothing is recorded",
      inventory: azureMachine(),
      facts: ["AzureVirtualMachine.operatingSystem"],
    },
    {
      name: "the kernel is not recorded",
      inventory: running("Ubuntu 22.04", ""),
      facts: ["GuestOperatingSystem.kernel"],
    },
    {
      name: "a kernel that the edition does not reach back to",
      inventory: running("Ubuntu 22.04", "5.15.0-101-generic"),
      facts: ["GuestOperatingSystem.kernel"],
    },
    {
      name: "a kernel that nobody knows, of RHEL 8.4",
      inventory: running("RHEL 8.4", "mine"),
      facts: ["GuestOperatingSystem.kernel"],
    },
    {
      name: "a release that says too little",
      inventory: running("RHEL 9", "5.14.0-503.40.1.el9_5.x86_64"),
      facts: ["GuestOperatingSystem.name"],
    },
    {
      name: "RHEL 8, which may be 8.4",
      inventory: running("RHEL 8", "4.18.0-305.3.1.el8_4.x86_64"),
      facts: ["GuestOperatingSystem.name"],
    },
    {
      name: "no release at all",
      inventory: running("Ubuntu", "5.15.0-1088-azure"),
      facts: ["GuestOperatingSystem.name"],
    },
    { name: "no distribution", inventory: running("Linux", ""), facts: ["GuestOperatingSystem.name"] },
    {
      name: "protected, with an agent that is not recorded",
      inventory: running("Ubuntu 22.04", "5.15.0-1088-azure", "state: protected"),
      facts: ["AzureReplication.mobilityServiceVersion"],
    },
    {
      name: "the same of a kernel that all listed agents take: it may have an older one",
      inventory: running("Ubuntu 22.04", "6.5.0-1025-azure", "state: protected"),
      facts: ["AzureReplication.mobilityServiceVersion"],
    },
    {
      name: "an agent older than the edition knows",
      inventory: running("Ubuntu 22.04", "6.5.0-1025-azure", withAgent("9.61.7016.1")),
      facts: ["AzureReplication.mobilityServiceVersion"],
    },
  ],
});
