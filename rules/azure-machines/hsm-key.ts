import { featureRule } from "../define/feature-rule.ts";

/** Reports Azure machines whose disks are encrypted by keys that an HSM protects. */
export default featureRule({
  name: "azure-machines/hsm-key",
  description: "An Azure machine with Azure Disk Encryption whose key an HSM protects",
  level: "error",
  rows: ["azure-to-azure/storage/ade-hsm-key"],
  visit: "AzureVirtualMachine",
  facts: [
    "AzureVirtualMachine.azureDiskEncryption",
    "AzureVirtualMachine.keyEncryptionKey",
    "AzureVirtualMachine.keyEncryptionKeyProtection",
  ],
  message:
    "Azure Disk Encryption of '{{machine}}' uses a key that an HSM protects, which Site Recovery does not support. Use a key that software protects.",
  uses(machine, check) {
    const { azureDiskEncryption, keyEncryptionKey, keyEncryptionKeyProtection } = machine;
    const isWithout = azureDiskEncryption === "none" || keyEncryptionKey === "none";
    if (isWithout || keyEncryptionKeyProtection === "software") return [];
    const isOn = check.need(machine, "azureDiskEncryption") !== undefined;
    const hasKey = check.need(machine, "keyEncryptionKey") !== undefined;
    const protection = check.need(machine, "keyEncryptionKeyProtection");
    return protection === "hsm" && isOn && hasKey
      ? [{ place: machine.at("keyEncryptionKeyProtection"), data: { machine: machine.name } }]
      : [];
  },
});
