import { hasPremiumStorage } from "../../documents/tables/azure-machine-sizes.ts";
import type { AzureDisk } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { isReplicated } from "../facts/disks/replicated.ts";
import { tellsSku } from "../facts/disks/target-sku.ts";
import { targetSize } from "../facts/machines/target-size.ts";

const ROW = "azure-disk-types/premium-sizes";

/** Reports machines with premium disks that come up with a size without premium storage. */
export default rowRule({
  name: "azure-compute/target-premium-storage",
  description: "An Azure machine with premium disks whose size at the target has no premium storage",
  level: "error",
  rows: [ROW],
  visit: "AzureVirtualMachine",
  facts: [
    "AzureVirtualMachine.disks",
    "AzureDisk.sku",
    "AzureDisk.targetSku",
    "AzureReplication.targetVmSize",
  ],
  messages: {
    without:
      "'{{machine}}' is to come up with the size '{{size}}', which has no premium storage, and disk '{{disk}}' comes up as {{sku}}. Choose a size whose name has an 's' among its features for the target.",
  },
  decide(machine, check) {
    const replication = machine.replication!;
    const skus = check.limit(ROW, "skus");
    // Where all come up as standard disks, whatever the size is will do.
    const isStandard = (disk: AzureDisk) => {
      const sku = disk[tellsSku(disk, check.inventory)];
      return sku !== undefined && !skus.includes(sku);
    };
    if (machine.disks?.filter(isReplicated).every(isStandard)) return;
    const size = targetSize(replication, check);
    if (size === undefined) return;
    const hasPremium = hasPremiumStorage(size);
    if (hasPremium === undefined) check.unrecorded(replication, "targetVmSize");
    if (hasPremium !== false) return;
    for (const disk of check.need(machine, "disks")?.filter(isReplicated) ?? []) {
      const told = tellsSku(disk, check.inventory);
      const sku = disk[told];
      if (sku === undefined) check.unrecorded(disk, told);
      if (sku === undefined || !skus.includes(sku)) continue;
      // One is enough: there is one size to choose.
      return check.report({
        messageId: "without",
        data: { machine: machine.name, size, disk: disk.name, sku },
        place: replication.at("targetVmSize"),
        related: [{ place: disk.at(told), message: "the disk's kind" }],
      });
    }
  },
});
