import { machineChangeRule } from "../define/machine-change-rule.ts";

/** Reports machines that got the other release of Azure Disk Encryption while they stayed protected. */
export default machineChangeRule({
  name: "change/disk-encryption-release",
  description:
    "A protected Azure machine that went from Azure Disk Encryption with Azure AD to the release without it",
  level: "error",
  machine: "AzureVirtualMachine",
  rows: ["azure-to-azure-ade/changed-later"],
  facts: ["AzureVirtualMachine.azureDiskEncryption"],
  messages: {
    release:
      "'{{machine}}' went from Azure Disk Encryption with Azure AD to the release without it under protection. Disable replication, enable it again and record the new 'enabledAt'.",
  },
  *changes(before, machine, check) {
    const now = check.need(machine, "azureDiskEncryption");
    if (now !== "withoutAad") return;
    if (before.azureDiskEncryption === undefined) return check.leaveUndecided();
    if (before.azureDiskEncryption !== "withAad") return;
    yield {
      messageId: "release",
      data: { machine: machine.name },
      place: machine.at("azureDiskEncryption"),
    };
  },
});
