import { feature, supportedFeaturesRule } from "../define/feature-rule.ts";
import { isReplicated } from "../facts/disks/replicated.ts";
import { hasSectors, SECTOR_FACTS } from "../facts/disks/sectors.ts";
import { isReplicatedVolume } from "../facts/disks/volumes.ts";

const FORMATS = "hyperv-to-azure/guest-storage/vhd-vhdx";
const GENERATION_2 = "hyperv-to-azure/guest-storage/generation-2";
const SECTORS = "hyperv-to-azure/guest-storage/sector-4k-512";
const STRIPED = "hyperv-to-azure/guest-storage/striped-volume-over-1-tb";

const formats = feature({
  what: "A disk in VHD or VHDX format",
  visit: "Disk",
  rows: [FORMATS],
  facts: ["Disk.vhdFormat"],
  applies: isReplicated,
  uses(disk, check) {
    const format = check.need(disk, "vhdFormat")?.toUpperCase();
    const isListed = format !== undefined && check.limit(FORMATS, "diskFormats").includes(format);
    return isListed ? [{ place: disk.at("vhdFormat") }] : [];
  },
});

const generation2 = feature({
  what: "A machine of generation 2",
  visit: "VirtualMachine",
  rows: [GENERATION_2],
  facts: ["VirtualMachine.generation"],
  uses: (machine, check) =>
    check.need(machine, "generation") === check.limit(GENERATION_2, "generation")
      ? [{ place: machine.at("generation") }]
      : [],
});

const sectors = feature({
  what: "Logical sectors of 4 KB on physical ones of 512 bytes",
  visit: "Disk",
  rows: [SECTORS],
  facts: SECTOR_FACTS,
  applies: isReplicated,
  uses(disk, check) {
    const logical = check.limit(SECTORS, "logicalSectorBytes");
    const physical = check.limit(SECTORS, "physicalSectorBytes");
    return hasSectors(disk, logical, physical, check) ? [{ place: disk.at("logicalSectorSize") }] : [];
  },
});

const stripedVolumes = feature({
  what: "A striped volume of more than 1 TB",
  visit: "Volume",
  rows: [STRIPED],
  facts: ["Volume.layout", "Volume.size"],
  applies: (volume, check) => isReplicatedVolume(volume, check.inventory),
  uses(volume, check) {
    if (check.need(volume, "layout") !== "striped") return [];
    const size = check.need(volume, "size");
    const isLarge = size !== undefined && size > check.limit(STRIPED, "largeVolumeBytes");
    return isLarge ? [{ place: volume.at("size") }] : [];
  },
});

const excludedDisks = feature({
  what: "A disk that is excluded from replication",
  visit: "Disk",
  rows: ["hyperv-to-azure/guest-storage/exclude-disk"],
  facts: ["Disk.excluded"],
  uses: (disk) => (disk.excluded === true ? [{ place: disk.at("excluded") }] : []),
});

const multiPath = feature({
  what: "Several paths to one storage (MPIO) in the guest",
  visit: "VirtualMachine",
  rows: ["hyperv-to-azure/guest-storage/mpio"],
  facts: ["VirtualMachine.multiPath"],
  uses: (machine, check) => (check.need(machine, "multiPath") ? [{ place: machine.at("multiPath") }] : []),
});

/** Stays silent as long as the support matrix allows these disks and volumes. */
export default supportedFeaturesRule({
  name: "guest-storage/supported-features",
  description: "A kind of disk or volume that the support matrix allows today",
  level: "error",
  features: [formats, generation2, sectors, stripedVolumes, excludedDisks, multiPath],
});
