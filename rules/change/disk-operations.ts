import type { AzureDisk } from "../../schemas/generated/types.ts";
import { machineChangeRule } from "../define/machine-change-rule.ts";
import { needDisks, recordedTwice } from "../facts/changes/disk-lists.ts";
import { isOfOtherKind, PREMIUM_SSD_V2 } from "../facts/disks/disk-sku.ts";

/** Warns of Premium SSD v2 disks that were set to another number of operations while their machine stayed protected. */
export default machineChangeRule({
  name: "change/disk-operations",
  description:
    "A Premium SSD v2 that was set to another number of operations while its machine stayed protected",
  level: "warning",
  machine: "AzureVirtualMachine",
  rows: ["azure-to-azure-questions/premium-v2-iops"],
  facts: ["AzureVirtualMachine.disks", "AzureDisk.iops", "AzureDisk.sku"],
  messages: {
    changed:
      "Disk '{{disk}}' of '{{machine}}' was set to {{before}} operations a second and is set to {{now}}. After a failover it has those of the day when replication was enabled: change them there, or enable replication anew.",
  },
  *changes(before, machine, check) {
    const lists = needDisks(before, machine, check);
    if (!lists) return;
    const mayBePremiumV2 = (disk: AzureDisk) => !isOfOtherKind(disk, [PREMIUM_SSD_V2]);
    for (const { disk, before: was, now } of recordedTwice(lists, "iops", check, mayBePremiumV2)) {
      if (was === now || check.need(disk, "sku") === undefined) continue;
      yield {
        messageId: "changed",
        data: { disk: disk.name, machine: machine.name, before: was, now },
        place: disk.at("iops"),
      };
    }
  },
});
