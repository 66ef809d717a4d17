import { formatSize } from "../../schemas/values/size.ts";
import { machineChangeRule } from "../define/machine-change-rule.ts";
import { needDisks, needSureMatches } from "../facts/changes/disk-lists.ts";
import { isReplicated } from "../facts/disks/replicated.ts";

/** Reports disks that were taken from a machine while it stayed protected. */
export default machineChangeRule({
  name: "change/disk-removed",
  description: "A disk that was taken from a machine while it stayed protected",
  level: "error",
  rows: ["hyperv-to-azure/guest-storage/hot-add-remove-disk"],
  facts: ["VirtualMachine.disks", "Disk.path", "Disk.diskIdentifier"],
  messages: {
    removed:
      "'{{machine}}' was protected with disk '{{disk}}'{{size}} and no longer has it. Disable replication, take the disk out, enable replication again, and record the new 'enabledAt'.",
  },
  *changes(before, machine, check) {
    const lists = needDisks(before, machine, check);
    if (!lists) return;
    needSureMatches(lists, check);
    for (const disk of lists.before) {
      if (!isReplicated(disk) || check.earlier.now(disk)) continue;
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
