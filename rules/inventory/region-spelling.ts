import { replaceScalar } from "../../inventory/edit/replace-scalar.ts";
import type { Located } from "../../schemas/located.ts";
import { canonicalRegion, isKnownRegion } from "../../schemas/values/region.ts";
import { type InventoryVisitor, inventoryRule } from "../define/inventory-rule.ts";
import { entitiesWithRegion, writtenRegion } from "../facts/region-places.ts";

/** Reports Azure regions that are not written by their short name. */
export default inventoryRule({
  name: "inventory/region-spelling",
  description: "An Azure region that is not written by its short name",
  level: "warning",
  sets: ["stylistic"],
  fixable: true,
  messages: {
    spelling: "'{{written}}' is the region that Azure calls '{{name}}'. Write the short name.",
  },
  create({ file, report }) {
    const check = (node: Located) => {
      // Finding a place means reading the text around it again, so that is left for what is spelt otherwise.
      if (!file.respelled.has(node)) return;
      const { region } = node as { readonly region?: string };
      const found = region === undefined ? undefined : writtenRegion(file, node);
      if (!found) return;
      const { place, written } = found;
      const name = canonicalRegion(written);
      if (!isKnownRegion(name) || written === name) return;
      const edit = replaceScalar(file.document, place, name);
      report({ messageId: "spelling", data: { written, name }, place, ...(edit ? { fix: [edit] } : {}) });
    };
    return Object.fromEntries(entitiesWithRegion().map((entity) => [entity, check])) as InventoryVisitor;
  },
});
