import rule from "../../../rules/azure-machines/trusted-launch-unlisted.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure-trusted-launch/linux"] as const;
const running = (system: string, more = "\nsecurityType: TrustedLaunch") =>
  azureMachine({ machine: `operatingSystem: { name: ${system} }${more}` });

testRule(rule, {
  passes: [
    { name: "one that is listed", inventory: running("Ubuntu 22.04") },
    { name: "one that is too old, which another rule reports", inventory: running("RHEL 7.9") },
    { name: "a standard machine", inventory: running("RHEL 9.8", "\nsecurityType: Standard") },
  ],
  violates: [
    {
      name: "a newer release",
      inventory: running("Oracle Linux 9.6"),
      findings: [
        {
          at: "3:30-3:46",
          message:
            "'web01' is a trusted launch machine with 'Oracle Linux 9.6', which the article on such machines of 2026-01-06 does not list, since it is newer than those there. Look into its newest edition, or ask Microsoft, before you rely on it.",
          rows,
        },
      ],
    },
    {
      name: "one that another copy of the edition lists",
      inventory: running("RHEL 10.0"),
      findings: [
        { at: "3:30-3:39", message: /\. Another copy of the same edition of the article does\./, rows },
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
      inventory: running("RHEL 9.8", ""),
      facts: ["AzureVirtualMachine.securityType"],
    },
    {
      name: "a release without its second number",
      inventory: running("RHEL 9"),
      facts: ["GuestOperatingSystem.name"],
    },
  ],
});
