import { rowRule } from "../define/row-rule.ts";
import { needPoolVolumes, STORAGE_SPACES_DIRECT_FACTS } from "../facts/disks/storage-spaces-direct.ts";
import { mayTakeSnapshots, SNAPSHOT_FACT, snapshotsTaken } from "../facts/snapshots.ts";

const ROW = "azure-to-azure/storage/storage-spaces-direct";

/** Warns of machines with Storage Spaces Direct whose policy asks for application-consistent snapshots. */
export default rowRule({
  name: "azure-disks/storage-spaces-direct",
  description: "Storage Spaces Direct under a policy that takes application-consistent snapshots",
  level: "warning",
  rows: [ROW],
  visit: "AzureVirtualMachine",
  facts: [...STORAGE_SPACES_DIRECT_FACTS, "AzureReplication.policy", SNAPSHOT_FACT],
  messages: {
    snapshots:
      "Volume '{{volume}}' of '{{machine}}' is of Storage Spaces Direct, of which Site Recovery makes crash-consistent recovery points alone, and policy '{{policy}}' asks for application-consistent ones. Set their frequency to {{frequency}}, or give the machine such a policy.",
  },
  applies: mayTakeSnapshots,
  decide(machine, check) {
    const taken = snapshotsTaken(machine, check.limit(ROW, "snapshotFrequency"), check, () =>
      needPoolVolumes(machine, check),
    );
    if (!taken) return;
    for (const volume of taken.causes)
      check.report({
        messageId: "snapshots",
        data: { ...taken.data, volume: volume.name },
        place: volume.at("layout"),
        related: taken.related,
      });
  },
});
