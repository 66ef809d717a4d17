import { machineSize } from "../../documents/tables/azure-machine-sizes.ts";
import { rowRule } from "../define/row-rule.ts";
import { isReplicated } from "../facts/disks/replicated.ts";
import { targetSize } from "../facts/machines/target-size.ts";

/** Reports machines with more data disks than their size at the target takes. */
export default rowRule({
  name: "azure-disks/target-disk-count",
  description: "An Azure machine with more data disks than its size at the target takes",
  level: "error",
  rows: ["azure-to-azure/storage/data-disk-count"],
  limitOptions: [],
  visit: "AzureVirtualMachine",
  facts: [
    "AzureVirtualMachine.disks",
    "AzureVirtualMachine.vmSize",
    "AzureDisk.role",
    "AzureReplication.targetVmSize",
  ],
  messages: {
    many: "'{{machine}}' has {{count}} data disks and is to come up with the size '{{size}}', which takes {{most}}. Choose a size for the target that takes as many, or exclude disks from replication.",
  },
  decide(machine, check) {
    const replication = machine.replication!;
    const disks = (check.need(machine, "disks") ?? []).filter(isReplicated);
    const data = disks.filter(({ role }) => role === "data");
    const unknown = disks.filter(({ role }) => role === undefined);
    // Every size takes one.
    if (data.length + unknown.length <= 1) return;
    const name = targetSize(replication, check);
    if (name === undefined) return;
    const size = machineSize(name);
    // It has them all with that size now, whatever the table knows.
    if (!size && name.toLowerCase() === machine.vmSize?.toLowerCase()) return;
    if (!size) return check.unrecorded(replication, "targetVmSize");
    if (data.length > size.disks)
      return check.report({
        messageId: "many",
        data: { machine: machine.name, count: data.length, size: name, most: size.disks },
        place: replication.at("targetVmSize"),
        related: [{ place: machine.atKey("disks"), message: "its disks" }],
      });
    if (data.length + unknown.length > size.disks) for (const disk of unknown) check.unrecorded(disk, "role");
  },
});
