import { diskRule } from "../define/disk-rule.ts";
import { tellsSku } from "../facts/disks/target-sku.ts";
import { CHURN_OPTION_FACTS, hasHighChurn } from "../facts/machines/churn-option.ts";

const ROW = "azure-to-azure-target-disk-report/high-churn";

/** Warns of disks that are to come up as a Premium SSD v2 or an Ultra disk without High Churn. */
export default diskRule({
  name: "azure-disks/target-without-high-churn",
  description: "A disk that is to come up as a Premium SSD v2 or an Ultra disk, replicated with Normal Churn",
  level: "warning",
  machine: "AzureVirtualMachine",
  rows: [ROW],
  facts: ["AzureDisk.sku", "AzureDisk.targetSku", ...CHURN_OPTION_FACTS],
  messages: {
    normal:
      "Disk '{{disk}}' of '{{machine}}' is to come up as {{sku}}, which was reported to take High Churn, and the machine is set up for Normal Churn. Choose another kind for the target, or High Churn with a cache account of premium block blobs.",
  },
  decide(disk, check) {
    const skus = check.limit(ROW, "skus");
    const own = disk.sku;
    // Of disks that are of such a kind themselves another rule speaks.
    if (own !== undefined && skus.includes(own)) return;
    const told = tellsSku(disk, check.inventory);
    const sku = disk[told];
    if (sku !== undefined && !skus.includes(sku)) return;
    const { parent: machine } = disk;
    const isHigh = hasHighChurn(machine.replication!, check);
    if (isHigh === true) return;
    if (sku === undefined) return check.unrecorded(disk, told);
    if (isHigh === undefined) return;
    check.report({
      messageId: "normal",
      data: { disk: disk.name, machine: machine.name, sku },
      place: disk.at(told),
    });
  },
});
