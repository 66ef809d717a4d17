import type { AzureDisk } from "../../schemas/generated/types.ts";
import { machineChangeRule } from "../define/machine-change-rule.ts";
import { needDisks, recordedTwice } from "../facts/changes/disk-lists.ts";

/** Warns of disks of an Azure machine that got another caching while it stayed protected. */
export default machineChangeRule({
  name: "change/disk-caching",
  description: "A disk of an Azure machine that got another caching while it stayed protected",
  level: "warning",
  machine: "AzureVirtualMachine",
  rows: ["azure-to-azure/disk-actions/caching-change"],
  facts: ["AzureVirtualMachine.disks", "AzureDisk.caching", "AzureDisk.role"],
  messages: {
    changed:
      "The caching of disk '{{disk}}' of '{{machine}}' was {{before}} and is {{now}}. Azure detaches and attaches the disk for that: stop what uses it before.",
    restarts:
      "The caching of OS disk '{{disk}}' of '{{machine}}' was {{before}} and is {{now}}. Azure restarts the machine for that: stop what runs on it before.",
    either:
      "The caching of disk '{{disk}}' of '{{machine}}' was {{before}} and is {{now}}. Azure restarts the machine for that where it is the OS disk, and else detaches and attaches the disk: stop what uses it before.",
  },
  *changes(before, machine, check) {
    const lists = needDisks(before, machine, check);
    if (!lists) return;
    for (const { disk, before: was, now } of recordedTwice(lists, "caching", check)) {
      if (was !== now)
        yield {
          messageId: messageFor(disk),
          data: { disk: disk.name, machine: machine.name, before: was, now },
          place: disk.at("caching"),
        };
    }
  },
});

function messageFor({ role }: AzureDisk): "changed" | "restarts" | "either" {
  if (role === undefined) return "either";
  return role === "os" ? "restarts" : "changed";
}
