import { machineChangeRule } from "../define/machine-change-rule.ts";
import { needDisks, recordedTwice } from "../facts/changes/disk-lists.ts";

/** Warns of disks of an Azure machine that became another kind of disk while it stayed protected. */
export default machineChangeRule({
  name: "change/disk-sku",
  description: "A disk of an Azure machine that became another kind of disk while it stayed protected",
  level: "warning",
  machine: "AzureVirtualMachine",
  rows: ["azure-to-azure-replication-errors/disk-sku-change"],
  facts: ["AzureVirtualMachine.disks", "AzureDisk.sku"],
  messages: {
    changed:
      "Disk '{{disk}}' of '{{machine}}' was {{before}} and is {{now}}. A failover to a recovery point from before that fails: wait for new ones, and choose one of them.",
  },
  *changes(before, machine, check) {
    const lists = needDisks(before, machine, check);
    if (!lists) return;
    for (const { disk, before: was, now } of recordedTwice(lists, "sku", check)) {
      if (was !== now)
        yield {
          messageId: "changed",
          data: { disk: disk.name, machine: machine.name, before: was, now },
          place: disk.at("sku"),
        };
    }
  },
});
