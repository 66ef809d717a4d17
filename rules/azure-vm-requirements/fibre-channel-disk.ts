import { storageTypeRule } from "../define/storage-type-rule.ts";
import { PREREQUISITES } from "../facts/prerequisites.ts";

/** Reports disks that a guest reaches over virtual Fibre Channel. */
export default storageTypeRule("fibreChannel", {
  name: "azure-vm-requirements/fibre-channel-disk",
  description: "A disk that a guest reaches over Fibre Channel",
  rows: ["hyperv-to-azure/azure-vm-requirements/fc-disk"],
  follows: [PREREQUISITES],
  message:
    "'{{machine}}' reaches disk '{{disk}}' over Fibre Channel, which Site Recovery does not replicate. Move the data to a virtual hard disk and take the virtual adapter out; to exclude the disk is not enough.",
});
