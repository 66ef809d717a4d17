import rule from "../../../rules/azure-machines/linux-version.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const LINUX = "azure-to-azure/systems/linux";
const DEBIAN = "azure-to-azure/systems/debian-9-0";
const running = (system: string) => azureMachine({ machine: `operatingSystem: { name: ${system} }` });
const MORE = "Upgrade the machine before you enable replication.";

testRule(rule, {
  passes: [
    ...[
      "RHEL 6.10",
      "Red Hat Enterprise Linux Server release 9.7",
      "Ubuntu 22.04.4 LTS",
      "Debian GNU/Linux 12",
      "Debian 9.1",
      "SLES 15 SP7",
      "Oracle Linux Server 8.10",
      "Rocky Linux 9.0",
      "AlmaLinux 10.1",
      "Windows Server 2003",
    ].map((system) => ({ name: system, inventory: running(system) })),
    ...["RHEL 9.8", "Ubuntu 24.10", "Ubuntu 26.04", "Debian 13", "Rocky Linux 8.8", "AlmaLinux 8.10"].map(
      (system) => ({ name: `${system}, which another rule reports`, inventory: running(system) }),
    ),
  ],
  violates: [
    {
      name: "a release that is too old",
      inventory: running("RHEL 6.6"),
      findings: [
        {
          at: "3:30-3:38",
          messageId: "release",
          message: `'web01' runs 'RHEL 6.6'; of Red Hat Enterprise Linux the support matrix of 2026-02-27 lists 6.7 to 6.10, 7.0 to 7.9, 8.0 to 8.10, 9.0 to 9.7, 10.0 to 10.1. ${MORE}`,
          rows: [LINUX],
        },
      ],
    },
    {
      name: "a release between those that are listed",
      inventory: running("Ubuntu 22.10"),
      findings: [
        {
          at: "3:30-3:42",
          message: /of Ubuntu the .* lists 14\.04, 16\.04, 18\.04, 20\.04, 22\.04, 24\.04\./,
          rows: [LINUX],
        },
      ],
    },
    {
      name: "a service pack that is too old",
      inventory: running("SLES 11 SP2"),
      findings: [
        { at: "3:30-3:41", message: /lists 11 SP3 to SP4, 12 SP1 to SP5, 15 to SP7\./, rows: [LINUX] },
      ],
    },
    {
      name: "Debian 9.0",
      inventory: running("Debian 9.0"),
      findings: [
        { at: "3:30-3:40", message: /lists 7, 8, 9\.1 to 9\.13, 10, 11, 12\./, rows: [LINUX, DEBIAN] },
      ],
    },
    {
      name: "CentOS, which the matrix had until 2023",
      inventory: running("CentOS 7.9"),
      findings: [
        {
          at: "3:30-3:40",
          messageId: "system",
          message:
            "'web01' runs 'CentOS 7.9', which the support matrix of 2026-02-27 does not list. Besides Windows it has Red Hat Enterprise Linux, Ubuntu, Debian, SUSE Linux Enterprise Server, Oracle Linux, Rocky Linux, AlmaLinux. Plan another way to recover the machine.",
          rows: [LINUX],
        },
      ],
    },
    {
      name: "no Linux at all",
      inventory: running("FreeBSD 14"),
      findings: [{ at: "3:30-3:40", rows: [LINUX] }],
    },
  ],
  undecided: [
    {
      name: "nothing is recorded",
      inventory: azureMachine(),
      facts: ["AzureVirtualMachine.operatingSystem"],
    },
    ...["Linux", "Mystery", "Ubuntu", "RHEL 9", "SLES 12", "Debian 9", "AlmaLinux 8"].map((system) => ({
      name: `'${system}', which says too little`,
      inventory: running(system),
      facts: ["GuestOperatingSystem.name"],
    })),
  ],
});
