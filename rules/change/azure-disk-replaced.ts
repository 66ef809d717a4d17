import { machineChangeRule } from "../define/machine-change-rule.ts";
import { needDisks, recordedTwice } from "../facts/changes/disk-lists.ts";

/** Warns of data disks that became another disk of their name while their machine stayed protected. */
export default machineChangeRule({
  name: "change/azure-disk-replaced",
  description:
    "A data disk of an Azure machine that became another disk of the same name while it stayed protected",
  level: "warning",
  machine: "AzureVirtualMachine",
  rows: ["azure-to-azure/disk-actions/offline-changes"],
  facts: ["AzureVirtualMachine.disks", "AzureDisk.diskIdentifier", "AzureDisk.role"],
  messages: {
    replaced:
      "Disk '{{disk}}' of '{{machine}}' was '{{before}}' and is '{{now}}', another disk of the same name. Have it synchronised anew: what was replicated is of the old one.",
  },
  *changes(before, machine, check) {
    const lists = needDisks(before, machine, check);
    if (!lists) return;
    const hasOsDisk = lists.now.some(({ role }) => role === "os");
    // Of the OS disk another row speaks.
    const disks = recordedTwice(lists, "diskIdentifier", check, ({ role }) => role !== "os");
    for (const { disk, before: was, now } of disks) {
      if (was.toLowerCase() !== now.toLowerCase()) {
        // It may be the OS disk.
        if (!hasOsDisk && check.need(disk, "role") === undefined) continue;
        yield {
          messageId: "replaced",
          data: { disk: disk.name, machine: machine.name, before: was, now },
          place: disk.at("diskIdentifier"),
        };
      }
    }
  },
});
