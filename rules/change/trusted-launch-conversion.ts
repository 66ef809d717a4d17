import { machineChangeRule } from "../define/machine-change-rule.ts";

/** Reports machines that were turned into trusted launch machines while they stayed protected. */
export default machineChangeRule({
  name: "change/trusted-launch-conversion",
  description: "An Azure machine that was turned into a trusted launch machine while it stayed protected",
  level: "error",
  machine: "AzureVirtualMachine",
  rows: ["azure-to-azure-trusted-launch/conversion"],
  facts: ["AzureVirtualMachine.securityType"],
  messages: {
    converted:
      "'{{name}}' was turned into a trusted launch machine while it was protected, which ends its protection and deletes its recovery points. Disable replication and uninstall the mobility service first, then turn it, enable replication again and record the new 'enabledAt'.",
  },
  *changes(before, machine, check) {
    if (before.securityType === "TrustedLaunch") return;
    const now = check.need(machine, "securityType");
    if (now !== "TrustedLaunch") return;
    if (before.securityType === undefined) return check.leaveUndecided();
    yield { messageId: "converted", data: { name: machine.name }, place: machine.at("securityType") };
  },
});
