import {
  isSizeName,
  knownSizes,
  type ListedSeries,
  machineSize,
  seriesWithoutSize,
} from "../../documents/tables/azure-machine-sizes.ts";
import { inventoryRule } from "../define/inventory-rule.ts";
import { SIZE_FACTS, visitSizes } from "../define/visit-sizes.ts";
import { meantOr, nearNames, renamings } from "../facts/near-names.ts";

/**
 * Reports sizes that no machine of Azure can have, or that the page of their series does not list: rows on them stay undecided. Of sizes of
 * other series `inventory/unlisted-size` tells.
 */
export default inventoryRule({
  name: "inventory/unknown-size",
  description: "A size whose name Azure does not build so, or that is not on the page of its series",
  level: "warning",
  suggests: true,
  facts: SIZE_FACTS,
  messages: {
    built:
      "'{{written}}' is not built as Azure builds the names of sizes, so rows on it stay undecided. {{hint}}",
    listed:
      "'{{written}}' is not among the {{count}} sizes of {{series}} in drlint's list of {{date}}, so rows on it stay undecided. {{hint}}",
    rename: "Write '{{name}}'",
  },
  create({ file, report }) {
    return visitSizes((written, placeOf) => {
      if (machineSize(written)) return;
      const series = seriesWithoutSize(written);
      if (!series && isSizeName(written)) return;
      const names = namesNear(written, series);
      const place = placeOf();
      report({
        messageId: series ? "listed" : "built",
        data: {
          written,
          hint: meantOr(names, "Write it as 'az vm list-skus' has it."),
          ...(series ? { series: series.name, count: series.sizes.length, date: series.date } : {}),
        },
        place,
        ...renamings(file.document, place, names),
      });
    });
  },
});

/** What a name may have been meant to be. */
function namesNear(written: string, series: ListedSeries | undefined): readonly string[] {
  const whole = `Standard_${written
    .replace(/^Standard/i, "")
    .replace(/[\s-]+/g, "_")
    .replace(/^_+/, "")}`;
  if (!series && whole !== written && isSizeName(whole) && !seriesWithoutSize(whole)) return [whole];
  return nearNames(written, knownSizes());
}
