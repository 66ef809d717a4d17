import type { Located } from "../../schemas/located.ts";
import { canonicalRegion, isKnownRegion, regions } from "../../schemas/values/region.ts";
import { regionSource } from "../../schemas/values/region-list.ts";
import { type InventoryVisitor, inventoryRule } from "../define/inventory-rule.ts";
import { meantOr, nearNames, renamings } from "../facts/near-names.ts";
import { entitiesWithRegion, writtenRegion } from "../facts/region-places.ts";

/** Reports names that no region of Azure is known to have. */
export default inventoryRule({
  name: "inventory/region-name",
  description: "A region that is not in drlint's list of Azure regions",
  level: "warning",
  suggests: true,
  messages: {
    unknown: "'{{written}}' is not in drlint's list of Azure regions of {{date}}. {{hint}}",
    rename: "Write '{{name}}'",
  },
  create({ file, report, settings }) {
    const added = (settings.azureRegions ?? []).map(({ name }) => canonicalRegion(name));
    const check = (node: Located) => {
      const { region } = node as { readonly region?: string };
      if (region === undefined || isKnownRegion(region) || added.includes(canonicalRegion(region))) return;
      const found = writtenRegion(file, node);
      if (!found) return;
      const { place, written } = found;
      const name = canonicalRegion(written);
      const known = [...regions().keys(), ...added];
      const names = nearNames(name, known);
      report({
        messageId: "unknown",
        data: { written, date: regionSource.date, hint: meantOr(names, ADVICE) },
        place,
        ...renamings(file.document, place, names),
      });
    };
    return Object.fromEntries(entitiesWithRegion().map((entity) => [entity, check])) as InventoryVisitor;
  },
});

const ADVICE = "If it is right, add it to 'azureRegions' of the settings.";
