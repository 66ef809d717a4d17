/** Lists by keys: a map, or a table that has its two functions. */
interface Groups<Key, Item> {
  get(key: Key): Item[] | undefined;
  set(key: Key, items: Item[]): unknown;
}

/** Adds an item to the list of a key, which is made if need be. */
export function addTo<Key, Item>(groups: Groups<Key, Item>, key: Key, item: Item): void {
  const items = groups.get(key);
  if (items) items.push(item);
  else groups.set(key, [item]);
}
