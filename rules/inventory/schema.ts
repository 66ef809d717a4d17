import { replaceScalar } from "../../inventory/edit/replace-scalar.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import type { Place } from "../../schemas/located.ts";
import { inventoryRule } from "../define/inventory-rule.ts";

/** Reports what the schema does not allow: unknown properties, wrong types, values outside a vocabulary. */
export default inventoryRule({
  name: "inventory/schema",
  description: "A property or value that an inventory cannot have",
  level: "error",
  fixable: true,
  messages: { schema: "{{problem}}" },
  create: ({ file, report }) => ({
    Inventory() {
      for (const problem of file.schemaProblems) {
        const { message, right } = problem;
        const place = problem.place();
        if (isExplained(place, file)) continue;
        // What came through an anchor is put right where it stands.
        const isHere = right !== undefined && !place.origin;
        const edit = isHere ? replaceScalar(file.document, place, right) : undefined;
        report({
          messageId: "schema",
          data: { problem: message },
          place,
          ...(edit ? { fix: [edit] } : {}),
        });
      }
    },
  }),
});

/** Whether the text itself is broken where a value is at fault: an alias without anchor, say, has no value. */
function isExplained({ file: path, start, end }: Place, { path: own, document }: InventoryFile): boolean {
  if (path !== own) return false;
  return document.problems().some((problem) => {
    if (problem.start >= start && problem.start < end) return true;
    // A value that is missing is told at its key.
    return problem.start >= end && /^["']?\s*:\s*$/.test(document.text.slice(end, problem.start));
  });
}
