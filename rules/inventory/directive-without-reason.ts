import { inventoryRule } from "../define/inventory-rule.ts";
import { directivesOf } from "../source/directives.ts";

/** Reports directives that silence a finding and do not say why. */
export default inventoryRule({
  name: "inventory/directive-without-reason",
  description: "A directive that silences findings without saying why",
  level: "warning",
  sets: [],
  messages: {
    reason:
      "This silences findings and does not say why. Write the reason behind two dashes: '{{directive}} -- reason'.",
  },
  create: ({ file, report }) => ({
    Inventory() {
      for (const { type, rules, reason, span } of directivesOf(file.document)) {
        if (type === "enable" || reason !== "") continue;
        report({
          messageId: "reason",
          data: { directive: `drlint-${type}${rules ? ` ${rules}` : ""}` },
          place: { file: file.path, ...span },
        });
      }
    },
  }),
});
