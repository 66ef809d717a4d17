import rule from "../../../rules/azure-machines/trusted-launch-linux.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure-trusted-launch/linux"] as const;
const running = (system: string, more = "\nsecurityType: TrustedLaunch\ntimeCreated: 2024-04-01T08:00:00Z") =>
  azureMachine({ machine: `operatingSystem: { name: ${system} }${more}` });

testRule(rule, {
  passes: [
    ...["Ubuntu 22.04", "RHEL 9.7", "SLES 15 SP3", "AlmaLinux 9.4", "Debian 12.5", "Oracle Linux 8.3"].map(
      (system) => ({ name: system, inventory: running(system) }),
    ),
    {
      name: "Windows, whatever its age",
      inventory: running("Windows Server 2022", "\nsecurityType: TrustedLaunch"),
    },
    { name: "a standard machine", inventory: running("Rocky Linux 9.4", "\nsecurityType: Standard") },
    { name: "a newer release, which another rule reports", inventory: running("RHEL 9.8") },
  ],
  violates: [
    {
      name: "a release that is not listed",
      inventory: running("RHEL 8.2"),
      findings: [
        {
          at: "3:30-3:38",
          message:
            "'web01' is a trusted launch machine with 'RHEL 8.2', which the article on such machines of 2026-01-06 does not list. Of Red Hat Enterprise Linux it has 8.3 to 8.10, 9.0 to 9.7. Plan another way to recover it, or use another system.",
          rows,
        },
      ],
    },
    {
      name: "a distribution that is not listed",
      inventory: running("Rocky Linux 9.4"),
      findings: [
        {
          at: "3:30-3:45",
          message: /It has Ubuntu, Red Hat Enterprise Linux, .*, Oracle Linux\. Plan/,
          rows,
        },
      ],
    },
    {
      name: "a machine that was made too early",
      inventory: running("Ubuntu 22.04", "\nsecurityType: TrustedLaunch\ntimeCreated: 2024-03-31T23:59:59Z"),
      findings: [
        {
          at: "5:18-5:38",
          message:
            "'web01' is a trusted launch machine with Linux that was made on 2024-03-31; Site Recovery takes those that were made after 2024-04-01 only. Make it anew.",
          rows,
        },
      ],
    },
  ],
  undecided: [
    {
      name: "the system is not recorded",
      inventory: azureMachine({ machine: "securityType: TrustedLaunch" }),
      facts: ["AzureVirtualMachine.operatingSystem"],
    },
    {
      name: "the security type is not recorded",
      inventory: running("Ubuntu 22.04", ""),
      facts: ["AzureVirtualMachine.securityType"],
    },
    {
      name: "when it was made is not recorded",
      inventory: running("Ubuntu 22.04", "\nsecurityType: TrustedLaunch"),
      facts: ["AzureVirtualMachine.timeCreated"],
    },
    {
      name: "a release without its second number",
      inventory: running("RHEL 9"),
      facts: ["GuestOperatingSystem.name"],
    },
  ],
});
