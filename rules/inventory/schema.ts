import { defineRule } from "../define/define-rule.ts";

/** Reports what the schema does not allow: unknown properties, wrong types, values outside a vocabulary. */
export default defineRule({
  name: "inventory/schema",
  description: "A property or value that an inventory cannot have",
  level: "error",
  messages: { schema: "{{problem}}" },
  create: ({ file, report }) => ({
    Inventory() {
      for (const problem of file.schemaProblems) {
        report({ messageId: "schema", data: { problem: problem.message }, place: problem.place() });
      }
    },
  }),
});
