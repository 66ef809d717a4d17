import { machineChangeRule } from "../define/machine-change-rule.ts";
import { disksBeforeAndNow, needDisks } from "../facts/changes/disk-lists.ts";

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
    for (const [was, disk] of disksBeforeAndNow(lists, check.earlier)) {
      const identifier = check.need(disk, "diskIdentifier");
      if (identifier === undefined) continue;
      if (was.diskIdentifier === undefined) check.leaveUndecided();
      else if (was.diskIdentifier.toLowerCase() !== identifier.toLowerCase()) {
        yield {
          messageId: "changed",
          data: {
            disk: disk.name,
            machine: machine.name,
            before: was.diskIdentifier,
            now: identifier,
          },
          place: disk.at("diskIdentifier"),
        };
      }
    }
  },
});
