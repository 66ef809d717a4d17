import { diskFeatureRule } from "../define/disk-rule.ts";
import { hasSectors, SECTOR_FACTS } from "../facts/disks/sectors.ts";

const ROW = "hyperv-to-azure/guest-storage/sector-4k-4k";

/** Reports disks whose logical and physical sectors both have 4 KB. */
export default diskFeatureRule({
  name: "guest-storage/4k-sectors",
  description: "A disk whose logical and physical sectors both have 4 KB",
  level: "error",
  rows: [ROW],
  facts: SECTOR_FACTS,
  message:
    "Disk '{{disk}}' has logical sectors of {{bytes}} bytes on physical ones of the same size, which Site Recovery does not replicate. Move the data to a disk with logical sectors of 512 bytes.",
  uses(disk, check) {
    const logical = check.limit(ROW, "logicalSectorBytes");
    if (!hasSectors(disk, logical, check.limit(ROW, "physicalSectorBytes"), check)) return [];
    return [
      {
        place: disk.at("logicalSectorSize"),
        data: { disk: disk.name, bytes: logical },
        related: [{ place: disk.at("physicalSectorSize"), message: "the physical sectors" }],
      },
    ];
  },
});
