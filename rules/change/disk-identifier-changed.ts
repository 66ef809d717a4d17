import { machineChangeRule } from "../define/machine-change-rule.ts";
import { needDisks, recordedTwice } from "../facts/changes/disk-lists.ts";

/** Reports disks that kept their name or path and got another identifier while their machine stayed protected. */
export default machineChangeRule({
  name: "change/disk-identifier-changed",
  description: "A disk that got another identifier while its machine stayed protected",
  level: "error",
  rows: ["hyperv-to-azure/management/change-disk-id"],
  facts: ["VirtualMachine.disks", "Disk.diskIdentifier"],
  messages: {
    changed:
      "Disk '{{disk}}' of '{{machine}}' had the identifier '{{before}}' and has '{{now}}', so it shows as not protected. Disable replication, change the disk, enable replication again, and record the new 'enabledAt'.",
  },
  *changes(before, machine, check) {
    const lists = needDisks(before, machine, check);
    if (!lists) return;
    for (const { disk, before: was, now } of recordedTwice(lists, "diskIdentifier", check)) {
      if (was.toLowerCase() !== now.toLowerCase()) {
        yield {
          messageId: "changed",
          data: {
            disk: disk.name,
            machine: machine.name,
            before: was,
            now,
          },
          place: disk.at("diskIdentifier"),
        };
      }
    }
  },
});
