import { machineChangeRule } from "../define/machine-change-rule.ts";
import { needDisks, recordedTwice } from "../facts/changes/disk-lists.ts";

/** Warns of disks that got a key of one's own while their machine stayed protected. */
export default machineChangeRule({
  name: "change/disk-encryption-changed",
  description: "A disk of an Azure machine that got a key of your own while it stayed protected",
  level: "warning",
  machine: "AzureVirtualMachine",
  rows: ["azure-to-azure-cmk/changed-later"],
  facts: ["AzureVirtualMachine.disks", "AzureDisk.encryption"],
  messages: {
    changed:
      "Disk '{{disk}}' of '{{machine}}' got a key of your own under protection. Attach a disk encryption set to its replica disk by hand, or disable replication, enable it again with the set, and record the new 'enabledAt'.",
  },
  *changes(before, machine, check) {
    const lists = needDisks(before, machine, check);
    if (!lists) return;
    const disks = recordedTwice(lists, "encryption", check, ({ encryption }) => encryption !== "platform");
    for (const { disk, before: was, now } of disks) {
      if (was !== now)
        yield {
          messageId: "changed",
          data: { disk: disk.name, machine: machine.name },
          place: disk.at("encryption"),
        };
    }
  },
});
