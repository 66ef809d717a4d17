import { nearest } from "../../inventory/text/nearest.ts";

/**
 * ` Did you mean 'a' or 'b'?` for the end of a message; empty where nothing is near. A name that ends in what was
 * written, as `guest-storage/encrypted-disk` does in `encrypted-disk`, is meant before one that is spelt alike.
 */
export function suggestion(written: string, candidates: readonly string[]): string {
  const quoted = nearestNames(written, candidates).map((name) => `'${name}'`);
  const last = quoted.pop();
  if (last === undefined) return "";
  return ` Did you mean ${quoted.length > 0 ? `${quoted.join(", ")} or ` : ""}${last}?`;
}

/** The names that may have been meant, best first, at most three. */
function nearestNames(written: string, candidates: readonly string[]): string[] {
  const wanted = written.toLowerCase();
  const whole = candidates.filter((candidate) => candidate.toLowerCase().endsWith(`/${wanted}`));
  if (whole.length > 0) return whole.slice(0, 3);
  if (wanted.includes("/")) return nearest(wanted, candidates);
  const byLastPart = new Map<string, string[]>();
  for (const candidate of candidates) {
    const part = candidate.slice(candidate.lastIndexOf("/") + 1);
    byLastPart.set(part, [...(byLastPart.get(part) ?? []), candidate]);
  }
  return nearest(wanted, byLastPart.keys())
    .flatMap((part) => byLastPart.get(part)!)
    .slice(0, 3);
}
