import { replaceScalar } from "../../inventory/edit/replace-scalar.ts";
import { didYouMean, nearest } from "../../inventory/text/nearest.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { canonicalRegion, isKnownRegion, regions } from "../../schemas/values/region.ts";
import { type InventoryVisitor, inventoryRule } from "../define/inventory-rule.ts";

/** Reports Azure regions that are not written by their short name, and names that no region has. */
export default inventoryRule({
  name: "inventory/region-name",
  description: "An Azure region that is not written by its short name, or that Azure has not",
  level: "warning",
  fixable: true,
  suggests: true,
  messages: {
    spelling: "'{{written}}' is the region that Azure calls '{{name}}'. Write the short name.",
    unknown: "No Azure region is named '{{written}}'.{{hint}}",
    rename: "Write '{{name}}'.",
  },
  create({ file, report }) {
    const check = (node: Located) => {
      const { region } = node as { readonly region?: string };
      // Finding a place means reading the text around it again, so that is left for what is wrong.
      if (region === undefined || (isKnownRegion(region) && !file.respelled.has(node))) return;
      const place = node.at("region");
      // What came through an anchor is put right where it stands.
      if (place.origin) return;
      const written = file.document.text.slice(place.start, place.end).replace(/^(["'])(.*)\1$/s, "$2");
      const name = canonicalRegion(written);
      if (!isKnownRegion(name)) {
        const known = [...regions().keys()];
        const suggestions = nearest(name, known).flatMap((near) => {
          const edit = replaceScalar(file.document, place, near);
          return edit ? [{ messageId: "rename" as const, data: { name: near }, edits: [edit] }] : [];
        });
        report({
          messageId: "unknown",
          data: { written, hint: didYouMean(name, known) },
          place,
          suggestions,
        });
      } else if (written !== name) {
        const edit = replaceScalar(file.document, place, name);
        report({ messageId: "spelling", data: { written, name }, place, ...(edit ? { fix: [edit] } : {}) });
      }
    };
    return Object.fromEntries(entitiesWithRegion().map((entity) => [entity, check])) as InventoryVisitor;
  },
});

function entitiesWithRegion(): EntityName[] {
  return (Object.keys(shapes) as EntityName[]).filter(
    (entity) => shapes[entity].properties.region?.format === "azure-region",
  );
}
