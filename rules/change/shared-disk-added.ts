import { machineChangeRule } from "../define/machine-change-rule.ts";
import { needDisks } from "../facts/changes/disk-lists.ts";
import { isReplicated } from "../facts/disks/replicated.ts";
import { needShared, SHARED_DISK_FACTS } from "../facts/disks/shared.ts";

/** Reports shared disks that were added to an Azure machine while it stayed protected. */
export default machineChangeRule({
  name: "change/shared-disk-added",
  description: "A shared disk that an Azure machine got while it stayed protected",
  level: "error",
  machine: "AzureVirtualMachine",
  rows: ["azure-to-azure-questions/shared-disk-added"],
  facts: ["AzureVirtualMachine.disks", ...SHARED_DISK_FACTS],
  messages: {
    added:
      "'{{machine}}' got the shared disk '{{disk}}' under protection, which is not supported. Disable replication of the cluster's machines, enable it again as that of a new cluster with another name, and record the new 'enabledAt'.",
  },
  *changes(before, machine, check) {
    const lists = needDisks(before, machine, check);
    if (!lists) return;
    for (const disk of lists.now) {
      if (!isReplicated(disk) || check.earlier.of(disk) || needShared(disk, check) !== true) continue;
      yield {
        messageId: "added",
        data: { machine: machine.name, disk: disk.name },
        place: disk.at("name"),
      };
    }
  },
});
