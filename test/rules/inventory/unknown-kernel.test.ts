import rule from "../../../rules/inventory/unknown-kernel.ts";
import { testRule } from "../rule-tester.ts";

const machine = (system: string, kernel?: string) => `azureVirtualMachines:
  - { name: vm1, operatingSystem: { name: ${system}${kernel ? `, kernel: ${kernel}` : ""} } }
`;

testRule(rule, {
  passes: [
    { name: "a kernel that is listed", inventory: machine("Ubuntu 22.04", "5.15.0-1075-azure") },
    {
      name: "one that is newer, which another rule tells",
      inventory: machine("Ubuntu 22.04", "6.11.0-1099-azure"),
    },
    {
      name: "one that is no stock kernel, which another rule tells",
      inventory: machine("Ubuntu 22.04", "5.15.0-1-realtime"),
    },
    { name: "one that is not built as kernels are", inventory: machine("Ubuntu 22.04", "mine") },
    { name: "none", inventory: machine("Ubuntu 22.04") },
    {
      name: "of a release that is not recorded whole",
      inventory: machine("Red Hat Enterprise Linux 9", "5.14.0-1.el9.x86_64"),
    },
    { name: "Windows", inventory: machine("Windows Server 2022", "5.15.0-1-azure") },
    { name: "a system that nobody knows", inventory: machine("Foonix 9", "5.15.0-1-azure") },
  ],
  violates: [
    {
      name: "one of a series between those that are listed",
      inventory: machine("Ubuntu 22.04", "5.19.0-1001-azure"),
      findings: [{ at: "2:65-2:82", messageId: "unknown" }],
    },
    {
      name: "of a release whose kernels are not listed",
      inventory: machine("Ubuntu 14.04", "4.4.0-1001-azure"),
      findings: [{ at: "2:65-2:81", messageId: "unknown" }],
    },
    {
      name: "one that is older than those that are listed",
      inventory: machine("Ubuntu 22.04", "5.15.0-1-azure"),
      findings: [
        {
          at: "2:65-2:79",
          messageId: "unknown",
          message:
            "Kernel '5.15.0-1-azure' is not in drlint's list of 2026-02-27 for Ubuntu 22.04, so the row on it stays undecided. Look into an older edition of the support matrix, or update to a kernel that is listed.",
        },
      ],
    },
  ],
});
