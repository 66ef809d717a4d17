const EXTENTS = ["some", "more", "all"] as const;

/**
 * How much is tried of what would take long to try one by one: `npm test` takes some, `npm run test:long` more, and
 * `DRLINT_EXTENT=all` all of it.
 */
export const extent = extentOf(process.env.DRLINT_EXTENT ?? "some");

/** For a test that takes as long as it does where all is tried. In milliseconds. */
export const MOST_PATIENT = 3_600_000;

/** What goes for the extent of this run. */
export function byExtent<Value>(values: Readonly<Record<(typeof EXTENTS)[number], Value>>): Value {
  return values[extent];
}

/** Every so many of some items, beginning with the first. */
export function every<Item>(step: number, items: Iterable<Item>): Item[] {
  return [...items].filter((_, index) => index % step === 0);
}

/** So many of some items, spread over all of them; all where there are no more. */
export function spread<Item>(most: number, items: readonly Item[]): readonly Item[] {
  if (items.length <= most) return items;
  const step = items.length / most;
  return Array.from({ length: most }, (_, index) => items[Math.floor(index * step)]!);
}

function extentOf(said: string): (typeof EXTENTS)[number] {
  const found = EXTENTS.find((each) => each === said);
  if (found === undefined) throw new Error(`DRLINT_EXTENT is '${said}'. It can be: ${EXTENTS.join(", ")}.`);
  return found;
}
