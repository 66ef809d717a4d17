import { inventoryRule } from "../define/inventory-rule.ts";

/** Reports what is wrong with a file's text, before anything it says is looked at. */
export default inventoryRule({
  name: "inventory/syntax",
  description: "Text that is no valid YAML or JSON, or no inventory at all",
  level: "error",
  messages: { syntax: "{{problem}}" },
  create: ({ file, report }) => ({
    Inventory() {
      for (const { message, start, end } of file.document.problems()) {
        report({ messageId: "syntax", data: { problem: message }, place: { file: file.path, start, end } });
      }
    },
  }),
});
