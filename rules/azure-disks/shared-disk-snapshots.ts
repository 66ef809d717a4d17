import { rowRule } from "../define/row-rule.ts";
import { isReplicated } from "../facts/disks/replicated.ts";
import { needShared, SHARED_DISK_FACTS } from "../facts/disks/shared.ts";
import { mayTakeSnapshots, SNAPSHOT_FACT, snapshotsTaken } from "../facts/snapshots.ts";

const ROW = "azure-to-azure-questions/shared-disk-crash-consistent";

/** Warns of machines with shared disks whose policy asks for application-consistent snapshots. */
export default rowRule({
  name: "azure-disks/shared-disk-snapshots",
  description: "A shared disk under a policy that takes application-consistent snapshots",
  level: "warning",
  rows: [ROW],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.disks", ...SHARED_DISK_FACTS, "AzureReplication.policy", SNAPSHOT_FACT],
  messages: {
    snapshots:
      "Disk '{{disk}}' of '{{machine}}' is a shared one, of which Site Recovery makes crash-consistent recovery points alone, and policy '{{policy}}' asks for application-consistent ones. Set their frequency to {{frequency}}, or give the machine such a policy.",
  },
  applies: mayTakeSnapshots,
  decide(machine, check) {
    const taken = snapshotsTaken(machine, check.limit(ROW, "snapshotFrequency"), check, () =>
      (check.need(machine, "disks") ?? []).filter(
        (disk) => isReplicated(disk) && needShared(disk, check) === true,
      ),
    );
    if (!taken) return;
    for (const disk of taken.causes)
      check.report({
        messageId: "snapshots",
        data: { ...taken.data, disk: disk.name },
        place: disk.at("shared"),
        related: taken.related,
      });
  },
});
