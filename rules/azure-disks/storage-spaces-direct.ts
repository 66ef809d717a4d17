import { rowRule } from "../define/row-rule.ts";
import { isReplicated } from "../facts/disks/replicated.ts";
import { leftOut } from "../run/choices.ts";

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
    "AzureReplication.policy",
    "ReplicationPolicy.appConsistentSnapshotFrequency",
  ],
  messages: {
    snapshots:
      "Volume '{{volume}}' of '{{machine}}' is of Storage Spaces Direct, of which Site Recovery makes crash-consistent recovery points alone, and policy '{{policy}}' asks for application-consistent ones. Set their frequency to {{frequency}}, or give the machine such a policy.",
  },
  // Without a policy nothing is set to take snapshots; one that is not recorded may take them.
  applies({ replication }, { inventory }) {
    const left = leftOut(inventory, replication!);
    if (left === "not-asked") return false;
    return replication!.policy === undefined ? left === "unrecorded" : true;
  },
  decide(machine, check) {
    const policy = check.inventory.protectionOf(machine)?.policy;
    const frequency = check.limit(ROW, "snapshotFrequency");
    if (policy?.appConsistentSnapshotFrequency === frequency) return;
    // A pool takes disks beside that of the system.
    const hasNoDataDisk = machine.disks?.filter(isReplicated).every(({ role }) => role === "os");
    if (hasNoDataDisk && machine.volumes === undefined) return;
    const pooled = (check.need(machine, "volumes") ?? []).filter(
      (volume) => check.need(volume, "layout") === "storageSpacesDirect",
    );
    if (pooled.length === 0) return;
    // A policy that is not recorded, or is only a name, says nothing of its snapshots.
    if (!policy) return check.unrecorded(machine.replication!, "policy");
    if (check.need(policy, "appConsistentSnapshotFrequency") === undefined) return;
    for (const volume of pooled)
      check.report({
        messageId: "snapshots",
        data: { volume: volume.name, machine: machine.name, policy: policy.name, frequency },
        place: volume.at("layout"),
        related: [{ place: policy.at("appConsistentSnapshotFrequency"), message: "the policy's frequency" }],
      });
  },
});
