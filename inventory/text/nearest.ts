import { distance } from "fastest-levenshtein";

/**
 * The candidates nearest to a misspelt name, best first, at most three. Letter case does not count. A candidate that
 * shares less than about half of the name, or is clearly further away than the best one, is no help to anybody. Unless
 * the name is the candidate cut short: `gold` of `gold-5min`.
 */
export function nearest(name: string, candidates: Iterable<string>): string[] {
  const wanted = name.toLowerCase();
  const most = Math.max(2, Math.floor(wanted.length / 2));
  const found: { candidate: string; distance: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const known = candidate.toLowerCase();
    const isOther = !isCutShort(wanted, known);
    // Most of ten thousand names differ too much in length alone.
    if (isOther && Math.abs(known.length - wanted.length) > most) continue;
    const away = distance(wanted, known);
    if (isOther && away > most) continue;
    found.push({ candidate, distance: away });
  }
  found.sort((a, b) => a.distance - b.distance || a.candidate.localeCompare(b.candidate));
  const best = found[0]?.distance ?? 0;
  // What differs in letter case alone is what was meant.
  const furthest = best === 0 ? 0 : best + 1;
  return found
    .filter((entry) => entry.distance <= furthest)
    .slice(0, 3)
    .map((entry) => entry.candidate);
}

/** Fewer letters are the beginning of too much. */
const LEAST_CUT = 3;

function isCutShort(wanted: string, known: string): boolean {
  return wanted.length >= LEAST_CUT && known.startsWith(wanted);
}

/** ` Did you mean 'a' or 'b'?` for the end of a message; empty where there is nothing near. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const near = nearest(name, candidates).map((candidate) => `'${candidate}'`);
  if (near.length === 0) return "";
  const last = near.pop()!;
  return ` Did you mean ${near.length > 0 ? `${near.join(", ")} or ${last}` : last}?`;
}
