import { replaceScalar } from "../../inventory/edit/replace-scalar.ts";
import { isExplainedByText } from "../../inventory/text/explained-by-text.ts";
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
        if (isExplainedByText(place, file)) continue;
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
