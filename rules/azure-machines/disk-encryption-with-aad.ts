import { featureRule } from "../define/feature-rule.ts";
import { AZURE_GUEST_FACTS } from "../facts/machines/guest.ts";
import { mayRunLinux, runsLinux } from "../facts/machines/linux.ts";

/** Reports Azure machines with Linux that have the release of Azure Disk Encryption with Azure AD. */
export default featureRule({
  name: "azure-machines/disk-encryption-with-aad",
  description: "An Azure machine with Linux and Azure Disk Encryption with Azure AD",
  level: "error",
  rows: ["azure-to-azure-ade/linux-aad"],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.azureDiskEncryption", ...AZURE_GUEST_FACTS],
  message:
    "'{{machine}}' runs Linux and has Azure Disk Encryption with Azure AD, which Site Recovery does not support there. Move it to the release without Azure AD before you enable replication.",
  applies: mayRunLinux,
  uses(machine, check) {
    if (check.need(machine, "azureDiskEncryption") !== "withAad" || !runsLinux(machine, check)) return [];
    return [{ place: machine.at("azureDiskEncryption"), data: { machine: machine.name } }];
  },
});
