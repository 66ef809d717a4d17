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
    if (check.need(machine, "azureDiskEncryption") === "none" || machine.keyEncryptionKey === "none")
      return [];
    const isOn = machine.azureDiskEncryption !== undefined;
    if (check.need(machine, "keyEncryptionKeyProtection") !== "hsm" || !isOn) return [];
    return [{ place: machine.at("keyEncryptionKeyProtection"), data: { machine: machine.name } }];
  },
});
