import { rowRule } from "../define/row-rule.ts";
import { isReplicated } from "../facts/disks/replicated.ts";
import { PREREQUISITES } from "../facts/prerequisites.ts";

const ROW = "hyperv-to-azure/azure-vm-requirements/os-disk-count";

/** Reports machines without OS disk, or with several. */
export default rowRule({
  name: "azure-vm-requirements/os-disk-count",
  description: "A machine without OS disk, or with more than one",
  level: "error",
  rows: [ROW, PREREQUISITES],
  visit: "VirtualMachine",
  facts: ["VirtualMachine.disks", "Disk.role"],
  messages: {
    none: "None of the disks of '{{machine}}' is its OS disk, and Azure takes machines with exactly {{count}}. Record the role of the disk that it starts from, or add the disk.",
    several:
      "'{{machine}}' has {{found}} OS disks, and Azure takes machines with exactly {{count}}. Leave the disk that it starts from, and record the others as data disks.",
  },
  decide(machine, check) {
    const disks = check.need(machine, "disks");
    if (disks === undefined) return;
    const count = check.limit(ROW, "count");
    const osDisks = disks.filter((disk) => disk.role === "os");
    // An OS disk that is excluded counts only where it is the one: that it may not be excluded is another row's.
    const replicated = osDisks.filter(isReplicated);
    const data = { machine: machine.name, count };
    if (replicated.length > count) {
      const [surplus, ...others] = replicated.toReversed();
      check.report({
        messageId: "several",
        data: { ...data, found: replicated.length },
        place: surplus!.at("role"),
        related: others.toReversed().map((disk) => ({ place: disk.at("role"), message: "an OS disk too" })),
      });
    } else {
      // One whose role is not recorded may be the OS disk, or one more.
      const perhaps = osDisks.length === 0 ? disks : disks.filter(isReplicated);
      const unknown = perhaps.filter((disk) => check.need(disk, "role") === undefined);
      if (osDisks.length === 0 && unknown.length === 0)
        check.report({ messageId: "none", data, place: machine.atKey("disks") });
    }
  },
});
