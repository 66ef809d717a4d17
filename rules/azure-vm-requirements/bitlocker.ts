import { featureCheck, featureRuleOfChecks } from "../define/feature-rule.ts";
import { volumeEncryption } from "../facts/disks/volume-encryption.ts";
import { PREREQUISITES } from "../facts/prerequisites.ts";

const ROWS = [
  "hyperv-to-azure/azure-vm-requirements/bitlocker",
  "hyperv-to-azure/guest-storage/encrypted-disk",
] as const;

const machines = featureCheck({
  visit: "VirtualMachine",
  rows: ROWS,
  follows: [PREREQUISITES],
  facts: ["VirtualMachine.bitLocker"],
  uses: (machine, check) =>
    check.need(machine, "bitLocker")
      ? [{ place: machine.at("bitLocker"), data: { part: `'${machine.name}'` } }]
      : [],
});

const volumes = featureCheck({
  visit: "Volume",
  rows: ROWS,
  follows: [PREREQUISITES],
  facts: ["Volume.encryption", "Volume.disks"],
  applies: (volume, check) => volumeEncryption(volume, check.inventory) === "bitLocker",
  uses: (volume) => [
    {
      place: volume.at("encryption"),
      data: { part: `volume '${volume.name}' of '${volume.parent.name}'` },
    },
  ],
});

/** Reports machines and volumes that BitLocker protects. */
export default featureRuleOfChecks(
  {
    name: "azure-vm-requirements/bitlocker",
    description: "A machine or volume that BitLocker protects",
    level: "error",
    message:
      "BitLocker protects {{part}}, and Site Recovery does not replicate what it encrypts. Turn it off and let the volumes decrypt before replication is enabled.",
  },
  [machines, volumes],
);
