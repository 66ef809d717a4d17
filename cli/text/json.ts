import { printableJson } from "../../schemas/values/printable.ts";

/**
 * A value as JSON in which no name is a command to those that run pipelines: `#`, `:` and control characters are written as
 * their code where they need to, and every parser reads the same value.
 *
 * @param indent spaces a level; left out: all in one line
 */
export function jsonText(value: unknown, indent?: number): string {
  return printableJson(JSON.stringify(value, undefined, indent));
}

/**
 * A JSON list piece by piece, each item on lines of its own: the whole may be larger than a string can be.
 *
 * @param write an item as JSON, in one piece or in several
 */
export function* jsonList<Item>(
  items: readonly Item[],
  write: (item: Item) => Iterable<string>,
): Generator<string> {
  let lead = "[\n";
  for (const item of items) {
    yield lead;
    yield* write(item);
    lead = ",\n";
  }
  yield items.length === 0 ? "[]" : "\n]";
}
