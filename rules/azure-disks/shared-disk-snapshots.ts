import { rowRule } from "../define/row-rule.ts";
import { isReplicated } from "../facts/disks/replicated.ts";
import { leftOut } from "../run/choices.ts";

const ROW = "azure-to-azure-questions/shared-disk-crash-consistent";

/** Warns of machines with shared disks whose policy asks for application-consistent snapshots. */
export default rowRule({
  name: "azure-disks/shared-disk-snapshots",
  description: "A shared disk under a policy that takes application-consistent snapshots",
  level: "warning",
  rows: [ROW],
  visit: "AzureVirtualMachine",
  facts: [
    "AzureVirtualMachine.disks",
    "AzureDisk.shared",
    "AzureReplication.policy",
    "ReplicationPolicy.appConsistentSnapshotFrequency",
  ],
  messages: {
    snapshots:
      "Disk '{{disk}}' of '{{machine}}' is a shared one, of which Site Recovery makes crash-consistent recovery points alone, and policy '{{policy}}' asks for application-consistent ones. Set their frequency to {{frequency}}, or give the machine such a policy.",
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
    const shared = (check.need(machine, "disks") ?? []).filter(
      (disk) => isReplicated(disk) && check.need(disk, "shared") === true,
    );
    if (shared.length === 0) return;
    // A policy that is not recorded, or is only a name, says nothing of its snapshots.
    if (!policy) return check.unrecorded(machine.replication!, "policy");
    if (check.need(policy, "appConsistentSnapshotFrequency") === undefined) return;
    for (const disk of shared)
      check.report({
        messageId: "snapshots",
        data: { disk: disk.name, machine: machine.name, policy: policy.name, frequency },
        place: disk.at("shared"),
        related: [{ place: policy.at("appConsistentSnapshotFrequency"), message: "the policy's frequency" }],
      });
  },
});
