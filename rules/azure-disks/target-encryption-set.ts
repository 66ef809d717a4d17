import { regionDisplayName } from "../../schemas/values/region.ts";
import { diskRule } from "../define/disk-rule.ts";
import { areApart, targetRegion } from "../facts/machines/azure-regions.ts";

const ROW = "azure-to-azure-cmk/target-set";

/** Reports disks with a key of one's own that have no fitting disk encryption set in the target region. */
export default diskRule({
  name: "azure-disks/target-encryption-set",
  description: "A disk with a key of your own without a disk encryption set for it at the target",
  level: "error",
  machine: "AzureVirtualMachine",
  rows: [ROW],
  facts: [
    "AzureDisk.encryption",
    "AzureDisk.targetDiskEncryptionSet",
    "DiskEncryptionSet.region",
    "DiskEncryptionSet.subscription",
    "DiskEncryptionSet.encryptionType",
    "AzureReplication.to",
    "AzureReplication.subscription",
    "ReplicationTarget.region",
  ],
  messages: {
    none: "Disk '{{disk}}' of '{{machine}}' is encrypted with a key of your own and has no disk encryption set at the target, without which it does not replicate. Make one in the target region and subscription, and choose it for the disk.",
    region:
      "The disk encryption set '{{set}}' for disk '{{disk}}' of '{{machine}}' is in {{region}}, but the machine comes up in {{target}}. Choose a set in {{target}}.",
    subscription:
      "The disk encryption set '{{set}}' for disk '{{disk}}' of '{{machine}}' is in another subscription than the one that the machine comes up in. Choose a set in the target's subscription.",
    double:
      "Disk '{{disk}}' of '{{machine}}' is encrypted twice, and the disk encryption set '{{set}}' is not for that. Choose a set for double encryption.",
  },
  decide(disk, check) {
    const { parent: machine } = disk;
    const encryption = check.need(disk, "encryption");
    if (encryption === undefined || encryption === "platform") return;
    const name = check.need(disk, "targetDiskEncryptionSet");
    if (name === undefined) return;
    const data = { disk: disk.name, machine: machine.name, set: name };
    if (name === "none") {
      const related = [{ place: disk.at("encryption"), message: "its encryption" }];
      check.report({ messageId: "none", data, place: disk.at("targetDiskEncryptionSet"), related });
      return;
    }
    const set = check.needObject(disk, "targetDiskEncryptionSet");
    if (!set) return;
    const replication = machine.replication!;
    const region = check.need(set, "region");
    const target = targetRegion(replication, check);
    if (region !== undefined && target !== undefined && areApart(set, replication.to!, check)) {
      const names = { region: regionDisplayName(region), target: regionDisplayName(target) };
      check.report({
        messageId: "region",
        data: { ...data, ...names },
        place: disk.at("targetDiskEncryptionSet"),
        related: [{ place: set.at("region"), message: "the set's region" }],
      });
    }
    const own = check.need(set, "subscription");
    const subscription = check.need(replication, "subscription");
    if (own !== undefined && subscription !== undefined && own.toLowerCase() !== subscription.toLowerCase())
      check.report({
        messageId: "subscription",
        data,
        place: disk.at("targetDiskEncryptionSet"),
        related: [{ place: set.at("subscription"), message: "the set's subscription" }],
      });
    if (encryption !== "double") return;
    const type = check.need(set, "encryptionType");
    if (type !== undefined && type !== "double")
      check.report({
        messageId: "double",
        data,
        place: disk.at("targetDiskEncryptionSet"),
        related: [{ place: set.at("encryptionType"), message: "what the set is for" }],
      });
  },
});
