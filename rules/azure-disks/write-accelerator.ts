import { diskFeatureRule } from "../define/disk-rule.ts";

/** Reports disks with write accelerator. */
export default diskFeatureRule({
  name: "azure-disks/write-accelerator",
  description: "A replicated disk with write accelerator",
  level: "error",
  machine: "AzureVirtualMachine",
  rows: ["azure-to-azure/storage/write-accelerator"],
  facts: ["AzureDisk.writeAccelerator"],
  message:
    "Disk '{{disk}}' of '{{machine}}' has write accelerator, which Site Recovery does not support. Turn it off, or exclude the disk from replication.",
  uses(disk, check) {
    if (check.need(disk, "writeAccelerator") !== true) return [];
    return [{ place: disk.at("writeAccelerator"), data: { disk: disk.name, machine: disk.parent.name } }];
  },
});
