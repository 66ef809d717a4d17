import { formatSize } from "../../schemas/values/size.ts";
import { machineChangeRule } from "../define/machine-change-rule.ts";
import { needDisks, recordedTwice } from "../facts/changes/disk-lists.ts";

/** Reports disks that got another size while their machine stayed protected. */
export default machineChangeRule({
  name: "change/disk-resized",
  description: "A disk that got another size while its machine stayed protected",
  level: "error",
  rows: ["hyperv-to-azure/management/resize-disk"],
  facts: ["VirtualMachine.disks", "Disk.size"],
  messages: {
    resized:
      "Disk '{{disk}}' had {{before}} and has {{now}}, which is not supported while '{{machine}}' is replicated. Disable replication, resize the disk, enable replication again, and record the new 'enabledAt'.",
  },
  *changes(before, machine, check) {
    const lists = needDisks(before, machine, check);
    if (!lists) return;
    for (const { disk, before: size, now } of recordedTwice(lists, "size", check)) {
      if (now !== size) {
        yield {
          messageId: "resized",
          data: {
            disk: disk.name,
            machine: machine.name,
            before: formatSize(size),
            now: formatSize(now),
          },
          place: disk.at("size"),
        };
      }
    }
  },
});
