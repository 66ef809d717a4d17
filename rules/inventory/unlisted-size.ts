import {
  isSizeName,
  machineSize,
  newestSizes,
  seriesWithoutSize,
} from "../../documents/tables/azure-machine-sizes.ts";
import { inventoryRule } from "../define/inventory-rule.ts";
import { SIZE_FACTS, visitSizes } from "../define/visit-sizes.ts";

/**
 * Reports sizes of series of which drlint has no page. They are as right as any, but rows on how much they have stay undecided, which
 * readiness tells otherwise.
 */
export default inventoryRule({
  name: "inventory/unlisted-size",
  description: "A size of a series that is not in drlint's list of Azure's sizes",
  level: "warning",
  sets: ["strict"],
  facts: SIZE_FACTS,
  messages: {
    unlisted:
      "'{{written}}' is of a series that is not in drlint's list of sizes of {{date}}, so rows on how much it has stay undecided. 'az vm list-skus' says whether Azure has it, and how many disks and adapters it takes.",
  },
  create({ report }) {
    return visitSizes((written, place) => {
      if (machineSize(written) || seriesWithoutSize(written) || !isSizeName(written)) return;
      report({ messageId: "unlisted", data: { written, date: newestSizes }, place: place() });
    });
  },
});
