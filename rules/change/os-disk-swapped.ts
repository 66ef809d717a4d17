import { machineChangeRule } from "../define/machine-change-rule.ts";
import { needDisks } from "../facts/changes/disk-lists.ts";

/** Reports OS disks of Azure machines that became other ones while the machine stayed protected. */
export default machineChangeRule({
  name: "change/os-disk-swapped",
  description: "An OS disk of an Azure machine that was swapped for another one while it stayed protected",
  level: "error",
  machine: "AzureVirtualMachine",
  rows: ["azure-to-azure-questions/os-disk-swap"],
  facts: ["AzureVirtualMachine.disks", "AzureDisk.role", "AzureDisk.diskIdentifier"],
  messages: {
    swapped:
      "'{{machine}}' was protected with the OS disk '{{before}}' and starts from {{now}}. Disable replication, enable it again, and record the new 'enabledAt'.",
  },
  *changes(before, machine, check) {
    const lists = needDisks(before, machine, check);
    if (!lists) return;
    const was = lists.before.find(({ role }) => role === "os");
    const is = lists.now.find(({ role }) => role === "os");
    if (!was) return check.leaveUndecided();
    if (!is) {
      for (const disk of lists.now) check.need(disk, "role");
      // Every machine has one: a list without it lacks it.
      if (lists.now.every(({ role }) => role !== undefined)) check.unrecorded(machine, "disks");
      return;
    }
    const data = { machine: machine.name, before: was.name };
    if (check.earlier.of(is) !== was) {
      yield { messageId: "swapped", data: { ...data, now: `'${is.name}'` }, place: is.at("name") };
      return;
    }
    const now = check.need(is, "diskIdentifier");
    if (now === undefined) return;
    if (was.diskIdentifier === undefined) check.leaveUndecided();
    else if (was.diskIdentifier.toLowerCase() !== now.toLowerCase())
      yield {
        messageId: "swapped",
        data: { ...data, now: "another disk of that name" },
        place: is.at("diskIdentifier"),
      };
  },
});
