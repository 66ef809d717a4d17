import { inventoryRule, type RuleSpec } from "./inventory-rule.ts";
import type { InventoryRule } from "./rule-types.ts";

/**
 * Makes a rule of your own over inventories, for a plugin. Its name begins with its owner, `contoso/tag-required`, and
 * its page is where `url` says. It is on where a configuration turns it on: the rule sets are drlint's. It may look at
 * whatever it likes: nobody holds it to looking at one machine alone.
 */
export function defineRule<const MessageId extends string, Options = Record<string, never>>(
  spec: Omit<RuleSpec<MessageId, Options>, "sets" | "rows" | "moreOptions" | "looksAround">,
): InventoryRule {
  return inventoryRule<MessageId, Options>({ ...spec, url: spec.url ?? "", sets: [], looksAround: true });
}
