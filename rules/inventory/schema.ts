import { objectOfText } from "../../inventory/edit/object-of-text.ts";
import { scalarText } from "../../inventory/edit/scalar-text.ts";
import type { InventoryFile, SchemaProblem } from "../../inventory/inventory-file.ts";
import { isExplainedByText } from "../../inventory/text/explained-by-text.ts";
import type { Place } from "../../schemas/located.ts";
import { inventoryRule } from "../define/inventory-rule.ts";
import type { Finding } from "../run/finding.ts";

/** Reports what the schema does not allow: unknown properties, wrong types, values outside a vocabulary. */
export default inventoryRule({
  name: "inventory/schema",
  description: "A property or value that an inventory cannot have",
  level: "error",
  fixable: true,
  suggests: true,
  messages: { schema: "{{problem}}", renameKey: "Change '{{key}}' to '{{property}}'" },
  create: ({ file, report }) => ({
    Inventory() {
      for (const problem of file.schemaProblems) {
        const place = problem.place();
        if (isExplainedByText(place, file)) continue;
        const data = { problem: problem.message };
        report({ messageId: "schema", data, place, ...repairOf(file, problem, place) });
      }
    },
  }),
});

/**
 * A text in place of an object has one meaning, so that it is put right. What a wrong key means somebody has to say; where
 * it stands behind an anchor, it is put right there.
 */
function repairOf(
  { document }: InventoryFile,
  { remedy }: SchemaProblem,
  place: Place,
): Pick<Finding<"schema" | "renameKey">, "fix" | "suggestions"> {
  if (remedy === undefined || place.origin !== undefined) return {};
  if (remedy.kind === "object-of-text") {
    const edit = objectOfText(document, place, remedy.property);
    return edit ? { fix: [edit] } : {};
  }
  const key = document.text.slice(place.start, place.end);
  const quoted = document.isJson || key.startsWith('"');
  return {
    suggestions: remedy.properties.map((property) => ({
      messageId: "renameKey",
      data: { key: key.replace(/^(["'])(.*)\1$/s, "$2"), property },
      edits: [{ start: place.start, end: place.end, text: scalarText(property, quoted) }],
    })),
  };
}
