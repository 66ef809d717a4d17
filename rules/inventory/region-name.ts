import { replaceScalar } from "../../inventory/edit/replace-scalar.ts";
import { didYouMean, nearest } from "../../inventory/text/nearest.ts";
import type { Located } from "../../schemas/located.ts";
import { canonicalRegion, isKnownRegion, regions } from "../../schemas/values/region.ts";
import { regionSource } from "../../schemas/values/region-list.ts";
import { type InventoryVisitor, inventoryRule } from "../define/inventory-rule.ts";
import { entitiesWithRegion, writtenRegion } from "../facts/region-places.ts";

/** What is further away than this is another region, and not the one that was meant. */
const FURTHEST = 2;

/** Reports names that no region of Azure is known to have. */
export default inventoryRule({
  name: "inventory/region-name",
  description: "A region that is not in drlint's list of Azure regions",
  level: "warning",
  suggests: true,
  messages: {
    unknown: "'{{written}}' is not in drlint's list of Azure regions of {{date}}.{{hint}}",
    rename: "Write '{{name}}'.",
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
      const suggestions = nearest(name, known, FURTHEST).flatMap((near) => {
        const edit = replaceScalar(file.document, place, near);
        return edit ? [{ messageId: "rename" as const, data: { name: near }, edits: [edit] }] : [];
      });
      const hint = didYouMean(name, known, FURTHEST);
      report({
        messageId: "unknown",
        data: { written, date: regionSource.date, hint },
        place,
        suggestions,
      });
    };
    return Object.fromEntries(entitiesWithRegion().map((entity) => [entity, check])) as InventoryVisitor;
  },
});
