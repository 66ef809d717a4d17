import { isExplainedByText } from "../../inventory/text/explained-by-text.ts";
import { inventoryRule } from "../define/inventory-rule.ts";

/** Reports what the schema does not allow: unknown properties, wrong types, values outside a vocabulary. */
export default inventoryRule({
  name: "inventory/schema",
  description: "A property or value that an inventory cannot have",
  level: "error",
  messages: { schema: "{{problem}}" },
  create: ({ file, report }) => ({
    Inventory() {
      for (const problem of file.schemaProblems) {
        const place = problem.place();
        if (isExplainedByText(place, file)) continue;
        report({ messageId: "schema", data: { problem: problem.message }, place });
      }
    },
  }),
});
