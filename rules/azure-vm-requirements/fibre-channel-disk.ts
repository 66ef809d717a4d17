import { storageTypeRule } from "../define/storage-type-rule.ts";
import { PREREQUISITES } from "../facts/prerequisites.ts";

/** Reports disks that a guest reaches over virtual Fibre Channel. */
export default storageTypeRule("fibreChannel", {
  name: "azure-vm-requirements/fibre-channel-disk",
  description: "A disk that a guest reaches over Fibre Channel",
  rows: ["hyperv-to-azure/azure-vm-requirements/fc-disk"],
  follows: [PREREQUISITES],
  ofExcluded: true,
  message:
    "'{{machine}}' reaches disk '{{disk}}' over Fibre Channel, which Site Recovery does not support; excluding it does not help. Move the data to a virtual hard disk, and remove the virtual adapter.",
});
