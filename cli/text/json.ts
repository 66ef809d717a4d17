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
