import type { Inventory } from "../inventory/inventory.ts";
import { namedPlaceAt } from "../inventory/names/object-path.ts";
import { compareTexts } from "../schemas/values/compare-texts.ts";
import type { FileResult, FindingKey, LintMessage } from "./result.ts";

/** One text for a key, with the folder as the reader is to see it, `dr/oslo`. */
export function keyText({ rule, object, property, count }: FindingKey, folder: string): string {
  return [rule, folder, object, property, count].join("\n");
}

/**
 * The keys of the findings of one inventory, the silenced ones among them, each different from the others. What differs in
 * nothing but its place is counted in the order of the messages, and only then in that of the text.
 *
 * @param folder the inventory's, absolute
 */
export function findingKeys(
  folder: string,
  inventory: Inventory,
  results: readonly FileResult[],
): ReadonlyMap<LintMessage, FindingKey> {
  const groups = new Map<string, { key: Omit<FindingKey, "count">; messages: LintMessage[] }>();
  for (const { filePath, messages, suppressedMessages } of results) {
    const { document } = inventory.fileAt(filePath);
    for (const message of [...messages, ...suppressedMessages].sort(byPlace)) {
      const offset = document.lines.offset({ line: message.line, column: message.column });
      const { object, property = "" } = namedPlaceAt(document, offset);
      const key = { rule: message.ruleId ?? "", folder, object, property };
      const name = [key.rule, object, property].join("\n");
      const group = groups.get(name) ?? { key, messages: [] };
      groups.set(name, group);
      group.messages.push(message);
    }
  }
  const keys = new Map<LintMessage, FindingKey>();
  for (const { key, messages } of groups.values()) {
    messages.sort((a, b) => compareTexts(a.message, b.message));
    for (const [index, message] of messages.entries()) keys.set(message, { ...key, count: index + 1 });
  }
  return keys;
}

function byPlace(a: LintMessage, b: LintMessage): number {
  return a.line - b.line || a.column - b.column;
}
