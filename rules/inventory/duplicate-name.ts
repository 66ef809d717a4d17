import type { Named } from "../../inventory/names/name-index.ts";
import { namesakesIn, ownersOfNames } from "../../inventory/names/namesakes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { kindInWords } from "../../schemas/kind-in-words.ts";
import type { Located } from "../../schemas/located.ts";
import { type InventoryVisitor, inventoryRule } from "../define/inventory-rule.ts";

/** Reports a name that an object of the same kind and owner has already. */
export default inventoryRule({
  name: "inventory/duplicate-name",
  description: "Two objects of one kind with one name in one owner",
  level: "error",
  messages: {
    duplicate:
      "Another {{kind}} is named '{{name}}' already{{spelling}}. Rename one of the two, or take the copy out.",
  },
  create({ inventory, report }) {
    const check = (owner: Located) => {
      for (const { object, first } of namesakesIn(inventory, owner)) {
        report({
          messageId: "duplicate",
          node: object,
          data: {
            kind: kindInWords(object.nodeType as EntityName),
            name: object.name,
            spelling: spelling(object, first),
          },
          place: object.at("name"),
          related: [{ place: first.at("name"), message: "the first one stands here" }],
        });
      }
    };
    return Object.fromEntries(ownersOfNames.map((entity) => [entity, check])) as InventoryVisitor;
  },
});

function spelling(object: Named, first: Named): string {
  return object.name === first.name ? "" : ` (as '${first.name}'; letter case does not count)`;
}
