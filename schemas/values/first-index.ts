/**
 * Which item is the first for which something holds, where it holds for all behind it too; the number of items where it holds for
 * none. Half of those left are passed over at each step.
 */
export function firstIndex<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
