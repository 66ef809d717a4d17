import { featureRule } from "../define/feature-rule.ts";
import { guestFamily } from "../facts/machines/guest-family.ts";

/** Reports Azure machines with Storage Replica. */
export default featureRule({
  name: "azure-machines/storage-replica",
  description: "An Azure machine whose volumes Storage Replica copies",
  level: "error",
  rows: ["azure-to-azure/storage/storage-replica"],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.storageReplica"],
  message:
    "Storage Replica copies volumes of '{{machine}}', which Site Recovery does not support. Use one of the two: take the machine out of Storage Replica, or leave it out of Site Recovery.",
  // It is a feature of Windows Server.
  applies(machine, check) {
    const family = guestFamily(machine, check);
    return machine.storageReplica === true || family === undefined || family === "windows-server";
  },
  uses: (machine, check) =>
    check.need(machine, "storageReplica") === true
      ? [{ place: machine.at("storageReplica"), data: { machine: machine.name } }]
      : [],
});
