import { replaceScalar } from "../../inventory/edit/replace-scalar.ts";
import type { Disk } from "../../schemas/generated/types.ts";
import { diskRule } from "../define/disk-rule.ts";
import { hasSectors, SECTOR_FACTS } from "../facts/disks/sectors.ts";
import type { Suggestion } from "../run/finding.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "hyperv-to-azure/guest-storage/sector-4k-512";
type Messages = "swapped" | "swap";

/** Warns of sector sizes that no disk has, and that the support matrix allows all the same. */
export default diskRule({
  name: "guest-storage/swapped-sector-sizes",
  description: "Logical sectors of 4 KB on physical ones of 512 bytes, which look swapped",
  level: "warning",
  suggests: true,
  rows: [ROW],
  facts: SECTOR_FACTS,
  messages: {
    swapped:
      "Disk '{{disk}}' has logical sectors of {{logical}} bytes on physical ones of {{physical}}, and no disk has smaller physical sectors than logical ones. Most likely the two are swapped; check them with Get-VHD.",
    swap: "Swap the two sizes",
  },
  decide(disk, check) {
    // Were it not supported, it would be an error, which the rule of supported features reports.
    if (check.verdict(ROW) === "no") return;
    const logical = check.limit(ROW, "logicalSectorBytes");
    const physical = check.limit(ROW, "physicalSectorBytes");
    if (!hasSectors(disk, logical, physical, check)) return;
    check.report({
      messageId: "swapped",
      data: { disk: disk.name, logical, physical },
      place: disk.at("logicalSectorSize"),
      related: [{ place: disk.at("physicalSectorSize"), message: "the physical sectors" }],
      suggestions: swap(disk, check),
    });
  },
});

function swap(disk: Disk, check: RowCheck<Messages>): readonly Suggestion<Messages>[] {
  const place = disk.at("logicalSectorSize");
  const { document } = check.inventory.fileAt(place.file);
  const edits = [
    replaceScalar(document, place, check.limit(ROW, "meantLogicalSectorBytes")),
    replaceScalar(document, disk.at("physicalSectorSize"), check.limit(ROW, "meantPhysicalSectorBytes")),
  ];
  const safe = edits.filter((edit) => edit !== undefined);
  return safe.length < edits.length ? [] : [{ messageId: "swap", edits: safe }];
}
