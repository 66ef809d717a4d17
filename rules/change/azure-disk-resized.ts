import { formatSize } from "../../schemas/values/size.ts";
import { machineChangeRule } from "../define/machine-change-rule.ts";
import { needDisks, recordedTwice } from "../facts/changes/disk-lists.ts";
import { PREMIUM_SSD_V2 } from "../facts/disks/disk-sku.ts";

const GROWN = "azure-to-azure/disk-actions/resize-up";
const AFTER_FAILOVER = "azure-to-azure/disk-actions/resize-after-failover";
const PREMIUM_V2 = "azure-to-azure-questions/premium-v2-resize";

/** Warns of disks of an Azure machine that were made larger while it stayed protected, where that has a price. */
export default machineChangeRule({
  name: "change/azure-disk-resized",
  description:
    "A disk of an Azure machine that was made larger after a failover, or that loses its recovery points by it",
  level: "warning",
  machine: "AzureVirtualMachine",
  rows: [GROWN, AFTER_FAILOVER, PREMIUM_V2],
  facts: ["AzureVirtualMachine.disks", "AzureDisk.size", "AzureDisk.sku", "AzureReplication.activeLocation"],
  messages: {
    grown:
      "Disk '{{disk}}' of '{{machine}}' had {{before}} and has {{now}}, which is not supported under protection.",
    afterFailover:
      "Disk '{{disk}}' of '{{machine}}' had {{before}} and has {{now}} while the machine runs in its target region: Site Recovery does not take that along, and the machine comes back with {{before}}. Fail back first.",
    premiumV2:
      "Disk '{{disk}}' of '{{machine}}' had {{before}} and has {{now}}. A Premium SSD v2 is then synchronised anew and loses its earlier recovery points: until there are new ones the machine cannot fail over.",
  },
  *changes(before, machine, check) {
    const lists = needDisks(before, machine, check);
    if (!lists) return;
    for (const { disk, before: was, now: size } of recordedTwice(lists, "size", check)) {
      // A smaller disk is another disk, of which other rows speak.
      if (size <= was) continue;
      const finding = {
        data: {
          disk: disk.name,
          machine: machine.name,
          before: formatSize(was),
          now: formatSize(size),
        },
        place: disk.at("size"),
      };
      yield { ...finding, messageId: "grown", rows: [GROWN] };
      const location = check.need(machine.replication!, "activeLocation", [AFTER_FAILOVER]);
      if (location === "recovery") yield { ...finding, messageId: "afterFailover", rows: [AFTER_FAILOVER] };
      if (check.need(disk, "sku", [PREMIUM_V2]) === PREMIUM_SSD_V2 && location !== "recovery")
        yield { ...finding, messageId: "premiumV2", rows: [PREMIUM_V2] };
    }
  },
});
