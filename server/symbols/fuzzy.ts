/**
 * How well a name answers a query, whose characters must all stand in it in their order; letter case does not count. Less is
 * better; undefined where it does not answer.
 *
 * @param query in lower case
 */
export function distanceFrom(query: string, name: string): number | undefined {
  const wanted = name.toLowerCase();
  if (wanted.startsWith(query)) return wanted.length === query.length ? 0 : 1;
  const within = wanted.indexOf(query);
  if (within >= 0) return /[\w]/.test(wanted[within - 1]!) ? 3 : 2;
  let at = -1;
  let gaps = 0;
  for (const character of query) {
    const next = wanted.indexOf(character, at + 1);
    if (next < 0) return undefined;
    gaps += next - at - 1;
    at = next;
  }
  return 4 + gaps;
}
