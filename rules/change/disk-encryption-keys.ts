import { machineChangeRule } from "../define/machine-change-rule.ts";

/** Warns of machines on which Azure Disk Encryption was turned on, or got another key, while they stayed protected. */
export default machineChangeRule({
  name: "change/disk-encryption-keys",
  description:
    "Azure Disk Encryption that was turned on, or got another key, while the machine stayed protected",
  level: "warning",
  machine: "AzureVirtualMachine",
  rows: ["azure-to-azure-ade/changed-later"],
  facts: ["AzureVirtualMachine.azureDiskEncryption", "AzureVirtualMachine.keyEncryptionKey"],
  messages: {
    on: "Azure Disk Encryption of '{{machine}}' was turned on under protection. Copy its keys to the target region, and update the encryption settings of the target.",
    key: "Azure Disk Encryption of '{{machine}}' got another key under protection. Copy it to the target region, and update the encryption settings of the target.",
  },
  *changes(before, machine, check) {
    const now = check.need(machine, "azureDiskEncryption");
    if (now === undefined || now === "none") return;
    const data = { machine: machine.name };
    const was = before.azureDiskEncryption;
    if (was === "none") {
      yield { messageId: "on", data, place: machine.at("azureDiskEncryption") };
      return;
    }
    if (was === undefined) check.leaveUndecided();
    const key = check.need(machine, "keyEncryptionKey");
    if (key === undefined) return;
    if (before.keyEncryptionKey === undefined) return check.leaveUndecided();
    // Identifiers of keys are addresses, in which letter case does not count.
    if (key.toLowerCase() === before.keyEncryptionKey.toLowerCase()) return;
    yield { messageId: "key", data, place: machine.at("keyEncryptionKey") };
  },
});
