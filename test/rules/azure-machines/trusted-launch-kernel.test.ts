import rule from "../../../rules/azure-machines/trusted-launch-kernel.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure-trusted-launch/sles-kernel"] as const;
const running = (system: string, kernel: string, more = "\nsecurityType: TrustedLaunch") =>
  azureMachine({
    machine: `operatingSystem: { name: ${system}${kernel === "" ? "" : `, kernel: ${kernel}`} }${more}`,
  });

testRule(rule, {
  passes: [
    { name: "the lowest", inventory: running("SLES 15 SP5", "5.14.21-150500.55.83-default") },
    { name: "a higher one", inventory: running("SLES 15 SP7", "6.4.0-150700.51-default") },
    { name: "a standard machine", inventory: running("SLES 15 SP5", "", "\nsecurityType: Standard") },
    { name: "another system", inventory: running("Ubuntu 22.04", "5.15.0-1088-azure") },
    {
      name: "a service pack that another rule reports",
      inventory: running("SLES 15 SP1", "4.12.14-195-default"),
    },
  ],
  violates: [
    {
      name: "a lower one",
      inventory: running("SLES 15 SP5", "5.14.21-150500.55.80-default"),
      findings: [
        {
          at: "3:51-3:79",
          message:
            "'web01' is a trusted launch machine with kernel '5.14.21-150500.55.80-default'; for SLES 15 SP5 the article on such machines of 2026-01-06 takes 5.14.21-150500.55.83 and later. Update the kernel.",
          rows,
        },
      ],
    },
    ...(
      [
        ["SLES 15 SP3", "5.3.18-150300.59.174-default"],
        ["SLES 15 SP4", "5.14.21-150400.24.136-default"],
        ["SLES 15 SP6", "6.4.0-150600.23.22-default"],
        ["SLES 15 SP7", "6.4.0-150700.18-default"],
      ] as const
    ).map(([system, kernel]) => ({
      name: `the same of ${system}`,
      inventory: running(system, kernel),
      findings: [{ at: `3:51-3:${51 + kernel.length}`, rows }],
    })),
  ],
  undecided: [
    {
      name: "the system is not recorded",
      inventory: azureMachine({ machine: "securityType: TrustedLaunch" }),
      facts: ["AzureVirtualMachine.operatingSystem"],
    },
    {
      name: "the kernel is not recorded",
      inventory: running("SLES 15 SP5", ""),
      facts: ["GuestOperatingSystem.kernel"],
    },
    {
      name: "the security type is not recorded",
      inventory: running("SLES 15 SP5", "5.14.21-150500.55.80-default", ""),
      facts: ["AzureVirtualMachine.securityType"],
    },
    {
      name: "a kernel for Azure",
      inventory: running("SLES 15 SP5", "5.14.21-150500.33.75-azure"),
      facts: ["GuestOperatingSystem.kernel"],
    },
    {
      name: "no service pack",
      inventory: running("SLES 15", "5.14.21-150500.55.80-default"),
      facts: ["GuestOperatingSystem.name"],
    },
  ],
});
