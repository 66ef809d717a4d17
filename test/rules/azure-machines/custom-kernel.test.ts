import rule from "../../../rules/azure-machines/custom-kernel.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure/systems/custom-kernel"] as const;
const running = (system: string, kernel: string) =>
  azureMachine({
    machine: `operatingSystem: { name: ${system}${kernel === "" ? "" : `, kernel: ${kernel}`} }`,
  });

testRule(rule, {
  passes: [
    { name: "Ubuntu", inventory: running("Ubuntu 22.04", "5.15.0-101-generic") },
    { name: "Oracle's own", inventory: running("Oracle Linux 8.10", "5.15.0-200.131.27.el8uek.x86_64") },
    { name: "SLES", inventory: running("SLES 15 SP5", "5.14.21-150500.55.83-default") },
    { name: "Windows", inventory: running("Windows Server 2022", "") },
  ],
  violates: [
    {
      name: "a flavour that is no stock kernel's",
      inventory: running("Ubuntu 22.04", "5.15.0-101-lowlatency"),
      findings: [
        {
          at: "3:52-3:73",
          message:
            "'web01' runs kernel '5.15.0-101-lowlatency', whose name is not that of a stock kernel of Ubuntu (azure, generic); Site Recovery supports no others. Boot a stock kernel before you enable replication.",
          rows,
        },
      ],
    },
    {
      name: "a name of its own",
      inventory: running("RHEL 9.4", "6.9.3-contoso"),
      findings: [{ at: "3:48-3:61", message: /Red Hat Enterprise Linux \(el\)/, rows }],
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
      inventory: running("Debian 12", ""),
      facts: ["GuestOperatingSystem.kernel"],
    },
    {
      name: "a system that nobody knows",
      inventory: running("Mystery", ""),
      facts: ["GuestOperatingSystem.name"],
    },
  ],
});
