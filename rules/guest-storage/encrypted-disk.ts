import { diskFeatureChecks } from "../define/disk-rule.ts";
import { featureCheck, featureRuleOfChecks } from "../define/feature-rule.ts";
import { volumeEncryption } from "../facts/disks/volume-encryption.ts";

const ROW = "hyperv-to-azure/guest-storage/encrypted-disk";

const disks = diskFeatureChecks({
  rows: [ROW],
  facts: ["Disk.encrypted"],
  uses: (disk, check) =>
    check.need(disk, "encrypted")
      ? [{ place: disk.at("encrypted"), data: { part: `Disk '${disk.name}'`, machine: disk.parent.name } }]
      : [],
});

// Whether a volume is encrypted need not be recorded: its disk tells. BitLocker has a rule of its own.
const volumes = featureCheck({
  visit: "Volume",
  rows: [ROW],
  facts: ["Volume.encryption", "Volume.disks"],
  applies: (volume, check) => volumeEncryption(volume, check.inventory) === "other",
  uses: (volume) => [
    {
      place: volume.at("encryption"),
      data: { part: `Volume '${volume.name}'`, machine: volume.parent.name },
    },
  ],
});

/** Reports disks and volumes that are encrypted inside the guest. */
export default featureRuleOfChecks(
  {
    name: "guest-storage/encrypted-disk",
    description: "A disk or volume that is encrypted inside the guest",
    level: "error",
    message:
      "{{part}} of '{{machine}}' is encrypted inside the guest, which Site Recovery does not replicate. Decrypt it, or exclude the disk from replication.",
  },
  [...disks, volumes],
);
