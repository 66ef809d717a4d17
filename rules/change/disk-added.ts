import { counted } from "../../schemas/values/numbers.ts";
import { machineChangeRule } from "../define/machine-change-rule.ts";
import { needDisks, needSureMatches } from "../facts/changes/disk-lists.ts";
import { isReplicated } from "../facts/disks/replicated.ts";

/** Reports disks that were added to a machine while it stayed protected. */
export default machineChangeRule({
  name: "change/disk-added",
  description: "A disk that was added to a machine while it stayed protected",
  level: "error",
  rows: ["hyperv-to-azure/management/add-disk", "hyperv-to-azure/guest-storage/hot-add-remove-disk"],
  facts: ["VirtualMachine.disks", "Disk.path", "Disk.diskIdentifier"],
  messages: {
    added:
      "'{{machine}}' had no disk '{{disk}}' and was protected with {{count}}. Disable replication, add the disk, enable replication again, and record the new 'enabledAt'.",
  },
  *changes(before, machine, check) {
    const lists = needDisks(before, machine, check);
    if (!lists) return;
    needSureMatches(lists, check);
    const { length } = lists.before;
    for (const disk of lists.now) {
      if (!isReplicated(disk) || check.earlier.of(disk)) continue;
      yield {
        messageId: "added",
        data: {
          disk: disk.name,
          machine: machine.name,
          count: counted(length, "disk"),
        },
        place: disk.at("name"),
      };
    }
  },
});
