/** Puts an object of an export together of what an import reads and what the tool prints besides. */
export type Printing = (read: object, besides: object) => object;

/** As the tool prints it. */
export const asPrinted: Printing = (read, besides) => ({ ...read, ...besides });

/** What an import reads, and no more. */
export const asRead: Printing = (read) => read;

/** A value with the names of all its objects in the order of the alphabet, as some tools print them. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(members.map(([name, own]) => [name, sorted(own)]));
}
