/** Keys that a mapping has twice. YAML forbids them, and one of the two values would be lost without a word. */
import { duplicateKey } from "./tags.ts";
import type { PairTree, TextProblem } from "./tree.ts";

/** Adds a problem for each key that stands in an earlier pair. Names are shared strings, so that comparing is cheap. */
export function reportDuplicates(pairs: readonly PairTree[], problems: TextProblem[]): void {
  if (pairs.length > 40) {
    reportInLargeMapping(pairs, problems);
    return;
  }
  for (let later = 1; later < pairs.length; later++) {
    const name = pairs[later]!.key.name;
    // A key that isn't there is a problem of its own.
    if (name === "") continue;
    for (let earlier = 0; earlier < later; earlier++) {
      if (pairs[earlier]!.key.name === name) {
        problems.push(duplicateKey(name, pairs[later]!.key, pairs[earlier]!.key));
        break;
      }
    }
  }
}

function reportInLargeMapping(pairs: readonly PairTree[], problems: TextProblem[]): void {
  const first = new Map<string, PairTree>();
  for (const pair of pairs) {
    if (pair.key.name === "") continue;
    const earlier = first.get(pair.key.name);
    if (earlier === undefined) first.set(pair.key.name, pair);
    else problems.push(duplicateKey(pair.key.name, pair.key, earlier.key));
  }
}
