/** Whether two lists have the same items in one order. */
export function areSame<Item>(
  some: readonly Item[],
  others: readonly Item[],
  isSame: (one: Item, other: Item) => boolean = Object.is,
): boolean {
  return some.length === others.length && some.every((each, index) => isSame(each, others[index]!));
}
