import { diskFeatureRule } from "../define/disk-rule.ts";

/** Reports ephemeral OS disks. */
export default diskFeatureRule({
  name: "azure-disks/ephemeral",
  description: "An ephemeral OS disk of an Azure machine",
  level: "error",
  machine: "AzureVirtualMachine",
  rows: ["site-recovery-questions/ephemeral-disks"],
  facts: ["AzureDisk.ephemeral", "AzureDisk.role"],
  message:
    "OS disk '{{disk}}' of '{{machine}}' is ephemeral: it lies on the host, and Site Recovery does not support that. Use a managed OS disk, or make such machines anew after a failover.",
  uses(disk, check) {
    // Data disks never are.
    if (disk.ephemeral === undefined && disk.role === "data") return [];
    if (check.need(disk, "ephemeral") !== true) return [];
    return [{ place: disk.at("ephemeral"), data: { disk: disk.name, machine: disk.parent.name } }];
  },
});
