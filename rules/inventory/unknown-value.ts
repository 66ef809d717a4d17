import { choices } from "../../inventory/nodes/value-in-words.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { inventoryRule } from "../define/inventory-rule.ts";
import { meantOr, nearNames, renamings } from "../facts/near-names.ts";

/**
 * Reports values of which Azure may have more than it had on the day of drlint's list: the kind of a disk, the security type of a
 * machine. Rows on them stay undecided, which readiness alone would tell.
 */
export default inventoryRule({
  name: "inventory/unknown-value",
  description: "A value of Azure's that is not in drlint's list",
  level: "warning",
  suggests: true,
  messages: {
    unknown:
      "'{{written}}' is not in drlint's list of {{date}} for '{{property}}', so rows on it stay undecided. {{hint}}",
    rename: "Write '{{name}}'",
  },
  create({ file, report }) {
    return {
      Inventory() {
        for (const { node, property, value: written } of file.unlisted) {
          const { values, knownOn: date } = shapes[node.nodeType as EntityName].properties[property]!;
          const known = values!.map(String);
          const names = nearNames(written, known);
          const place = node.at(property);
          const hint = meantOr(names, `The list has ${choices(known, "and")}.`);
          report({
            messageId: "unknown",
            data: { written, date: date!, property, hint },
            place,
            ...renamings(file.document, place, names),
          });
        }
      },
    };
  },
});
