import { formatSize } from "../../schemas/values/size.ts";
import { machineChangeRule } from "../define/machine-change-rule.ts";
import { needDisks } from "../facts/changes/disk-lists.ts";
import { isReplicated } from "../facts/disks/replicated.ts";

/** Reports data disks that were taken from an Azure machine while it stayed protected. */
export default machineChangeRule({
  name: "change/azure-disk-removed",
  description: "A data disk that was taken from an Azure machine while it stayed protected",
  level: "error",
  machine: "AzureVirtualMachine",
  rows: ["azure-to-azure/storage/hot-remove"],
  facts: ["AzureVirtualMachine.disks"],
  messages: {
    removed:
      "'{{machine}}' was protected with disk '{{disk}}'{{size}} and no longer has it. Disable replication, enable it again for the machine without that disk, and record the new 'enabledAt'.",
  },
  *changes(before, machine, check) {
    const lists = needDisks(before, machine, check);
    if (!lists) return;
    const hasOsDisk = lists.before.some(({ role }) => role === "os");
    for (const disk of lists.before) {
      if (!isReplicated(disk) || check.earlier.now(disk) || disk.role === "os") continue;
      // It may have been the OS disk, of which another row speaks.
      if (disk.role === undefined && !hasOsDisk) {
        check.leaveUndecided();
        continue;
      }
      yield {
        messageId: "removed",
        data: {
          disk: disk.name,
          machine: machine.name,
          size: disk.size === undefined ? "" : ` of ${formatSize(disk.size)}`,
        },
        place: machine.atKey("disks"),
      };
    }
  },
});
