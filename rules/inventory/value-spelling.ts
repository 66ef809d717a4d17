import { replaceScalar } from "../../inventory/edit/replace-scalar.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { type InventoryVisitor, inventoryRule } from "../define/inventory-rule.ts";

/**
 * Reports known words of an open vocabulary that are written in other letter case: `vhdx` for `VHDX`. A word outside of
 * a closed vocabulary is the schema's to report.
 */
export default inventoryRule({
  name: "inventory/value-spelling",
  description: "A known value in other letter case than Microsoft writes it",
  level: "warning",
  fixable: true,
  messages: { spelling: "'{{written}}' is written '{{known}}'." },
  create({ file, report }) {
    const visitor: Record<string, (node: Located) => void> = {};
    for (const [entity, words] of openVocabularies) {
      visitor[entity] = (node) => {
        for (const [property, known] of words) {
          const written = node.fact(property);
          if (typeof written !== "string" || known.includes(written)) continue;
          const right = known.find((word) => word.toLowerCase() === written.toLowerCase());
          const place = right === undefined ? undefined : node.at(property);
          if (right === undefined || !place || place.origin) continue;
          const edit = replaceScalar(file.document, place, right);
          report({
            messageId: "spelling",
            data: { written, known: right },
            place,
            ...(edit ? { fix: [edit] } : {}),
          });
        }
      };
    }
    return visitor as InventoryVisitor;
  },
});

/** By entity: the properties that have known words and may have others, with these words. */
const openVocabularies: readonly (readonly [
  EntityName,
  readonly (readonly [string, readonly string[]])[],
])[] = (Object.keys(shapes) as EntityName[]).flatMap((entity) => {
  const words = Object.entries(shapes[entity].properties).flatMap(([property, { open, values, list }]) => {
    const texts = (values ?? []).filter((value) => typeof value === "string");
    return open && !list && texts.length > 0 ? [[property, texts] as const] : [];
  });
  return words.length > 0 ? [[entity, words] as const] : [];
});
