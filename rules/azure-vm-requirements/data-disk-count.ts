import { rowRule } from "../define/row-rule.ts";
import { isReplicated } from "../facts/disks/replicated.ts";
import { PREREQUISITES } from "../facts/prerequisites.ts";

const ROW = "hyperv-to-azure/azure-vm-requirements/data-disk-count";

/** Reports machines with more data disks than Site Recovery takes. */
export default rowRule({
  name: "azure-vm-requirements/data-disk-count",
  description: "More data disks than Site Recovery replicates of one machine",
  level: "error",
  rows: [ROW, PREREQUISITES],
  visit: "VirtualMachine",
  facts: ["VirtualMachine.disks", "Disk.role"],
  messages: {
    tooMany:
      "'{{machine}}' has {{count}} data disks; Site Recovery replicates at most {{most}}. Merge disks, or exclude some from replication.",
  },
  decide(machine, check) {
    const disks = (check.need(machine, "disks") ?? []).filter(isReplicated);
    const most = check.limit(ROW, "maximumCount");
    const unknown = disks.filter((disk) => disk.role === undefined);
    const hasOsDisk = disks.some((disk) => disk.role === "os");
    // A machine has one OS disk, so that of the disks without role one at most is no data disk.
    const sure = hasOsDisk || unknown.length === 0 ? unknown.length : unknown.length - 1;
    const count = disks.filter((disk) => disk.role === "data").length + sure;
    if (count > most) {
      const data = { machine: machine.name, count, most };
      check.report({ messageId: "tooMany", data, place: machine.atKey("disks") });
      return;
    }
    if (count + unknown.length - sure > most) for (const disk of unknown) check.unrecorded(disk, "role");
  },
});
