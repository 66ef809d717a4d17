import { machineChangeRule } from "../define/machine-change-rule.ts";
import { disksBeforeAndNow, needDisks } from "../facts/changes/disk-lists.ts";
import { diskSku, knownSku } from "../facts/disks/disk-sku.ts";

const PREMIUM_V2 = "PremiumV2_LRS";

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
    for (const [was, disk] of disksBeforeAndNow(lists, check.earlier)) {
      const kind = knownSku(disk);
      if (kind !== undefined && kind !== PREMIUM_V2) continue;
      if (was.iops !== undefined && was.iops === disk.iops) continue;
      if (diskSku(disk, check) === undefined) continue;
      const now = check.need(disk, "iops");
      if (now === undefined) continue;
      if (was.iops === undefined) check.leaveUndecided();
      else
        yield {
          messageId: "changed",
          data: { disk: disk.name, machine: machine.name, before: was.iops, now },
          place: disk.at("iops"),
        };
    }
  },
});
