import type { AzureVirtualMachine } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { isReplicated } from "../facts/disks/replicated.ts";
import { AZURE_GUEST_FACTS } from "../facts/machines/guest.ts";
import { guestFamily } from "../facts/machines/guest-family.ts";
import { mayTakeSnapshots, SNAPSHOT_FACT, snapshotsTaken } from "../facts/snapshots.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "azure-to-azure/storage/storage-spaces-direct";

/** Warns of machines with Storage Spaces Direct whose policy asks for application-consistent snapshots. */
export default rowRule({
  name: "azure-disks/storage-spaces-direct",
  description: "Storage Spaces Direct under a policy that takes application-consistent snapshots",
  level: "warning",
  rows: [ROW],
  visit: "AzureVirtualMachine",
  facts: [
    "AzureVirtualMachine.disks",
    "AzureDisk.role",
    "AzureVirtualMachine.volumes",
    "AzureVolume.layout",
    ...AZURE_GUEST_FACTS,
    "AzureReplication.policy",
    SNAPSHOT_FACT,
  ],
  messages: {
    snapshots:
      "Volume '{{volume}}' of '{{machine}}' is of Storage Spaces Direct, of which Site Recovery makes crash-consistent recovery points alone, and policy '{{policy}}' asks for application-consistent ones. Set their frequency to {{frequency}}, or give the machine such a policy.",
  },
  applies: mayTakeSnapshots,
  decide(machine, check) {
    const taken = snapshotsTaken(machine, check.limit(ROW, "snapshotFrequency"), check, () => {
      if (machine.volumes === undefined && hasNoPool(machine, check)) return [];
      return (check.need(machine, "volumes") ?? []).filter(
        (volume) => check.need(volume, "layout") === "storageSpacesDirect",
      );
    });
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

/** Whether a machine is known to have no pool: it takes disks beside that of the system, and a Windows Server. */
function hasNoPool(machine: AzureVirtualMachine, check: Pick<RowCheck, "run">): boolean {
  const hasNoDataDisk = machine.disks?.filter(isReplicated).every(({ role }) => role === "os") === true;
  return hasNoDataDisk || guestFamily(machine, check) === "linux";
}
