import rule from "../../../rules/change/system-upgraded.ts";
import { azureMachine } from "../azure-machines.ts";
import { refusing } from "../refusing.ts";
import { testRule } from "../rule-tester.ts";

const LINUX = "azure-to-azure/systems/linux-upgrade";
const WINDOWS = "azure-to-azure/systems/windows-upgrade";
const SLES_11 = "azure-to-azure/systems/sles-11-upgrade";
const running = (system: string, version = "9.66.7567.1") =>
  azureMachine({
    machine: system === "" ? "" : `operatingSystem: { name: ${system} }`,
    replication: `state: protected${version === "" ? "" : `, mobilityServiceVersion: ${version}`}`,
  });
const from = (before: string, now: string, version?: string) => ({
  earlier: running(before),
  inventory: running(now, version),
});

testRule(rule, {
  passes: [
    { name: "as before", ...from("RHEL 8.10", "RHEL 8.10") },
    { name: "a minor release", ...from("RHEL 8.9", "RHEL 8.10") },
    { name: "in preview, which another rule reports", ...from("RHEL 8.10", "RHEL 9.4") },
    { name: "Windows", ...from("Windows Server 2019", "Windows Server 2022") },
    { name: "another distribution, which is another machine", ...from("CentOS 7.9", "RHEL 7.9") },
    { name: "another service pack", ...from("SLES 11 SP2", "SLES 11 SP3") },
    { name: "no earlier state", inventory: running("RHEL 9.4"), silent: true },
  ],
  violates: [
    {
      name: "another major release",
      ...from("Ubuntu 20.04", "Ubuntu 22.04"),
      findings: [
        {
          at: "3:30-3:42",
          messageId: "upgraded",
          message:
            "'web01' was upgraded from 'Ubuntu 20.04' to 'Ubuntu 22.04' while it was protected, which Site Recovery does not follow. Disable replication, uninstall the mobility service, enable replication again, and record the new 'enabledAt'.",
          rows: [LINUX],
        },
      ],
    },
    {
      name: "two major releases at once",
      ...from("RHEL 7.9", "RHEL 9.4"),
      findings: [{ at: "3:30-3:38", messageId: "upgraded", rows: [LINUX] }],
    },
    {
      name: "in preview, with an older agent",
      ...from("SLES 12 SP5", "SLES 15 SP5", "9.65.7417.1"),
      findings: [
        {
          at: "3:30-3:41",
          messageId: "agent",
          message:
            /in preview from version 9\.66\.7567\.1 of its mobility service on; the machine has 9\.65\.7417\.1\./,
          rows: [LINUX],
        },
      ],
    },
    {
      name: "Windows, were it refused",
      ...from("Windows Server 2019", "Windows Server 2022"),
      matrix: refusing([WINDOWS]),
      findings: [{ at: "3:30-3:49", messageId: "upgraded", rows: [WINDOWS] }],
    },
    {
      name: "SLES 11 SP3 to SP4",
      ...from("SLES 11 SP3", "SLES 11 SP4"),
      findings: [{ at: "3:30-3:41", messageId: "upgraded", rows: [SLES_11] }],
    },
  ],
  undecided: [
    {
      name: "not recorded any more",
      ...from("RHEL 8.10", ""),
      facts: ["AzureVirtualMachine.operatingSystem"],
    },
    { name: "not recorded before", ...from("", "RHEL 8.10"), facts: [] },
    {
      name: "a name that nobody knows",
      ...from("RHEL 8.10", "Mystery"),
      facts: ["GuestOperatingSystem.name"],
    },
    { name: "a name without release", ...from("RHEL 8.10", "RHEL"), facts: ["GuestOperatingSystem.name"] },
    {
      name: "in preview, with an agent that is not recorded",
      ...from("RHEL 7.9", "RHEL 8.10", ""),
      facts: ["AzureReplication.mobilityServiceVersion"],
    },
  ],
});
