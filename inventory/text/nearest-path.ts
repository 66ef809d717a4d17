import { addTo } from "../../schemas/values/groups.ts";
import { nearest, question } from "./nearest.ts";

/**
 * The names with a slash in them, as `guest-storage/encrypted-disk`, that a misspelt one may mean: best first, at most three.
 * What stands behind the slash says which one is meant, so slips are counted in it: names of one subject are spelt alike for
 * the most part. One that ends in what was written is meant before one that is spelt alike.
 */
export function nearestPaths(written: string, candidates: readonly string[]): string[] {
  const wanted = written.toLowerCase();
  const end = wanted.slice(wanted.lastIndexOf("/"));
  const isWhole = end.startsWith("/");
  const whole = candidates.filter((each) => each.toLowerCase().endsWith(isWhole ? end : `/${wanted}`));
  if (whole.length > 0) return whole.slice(0, 3);
  if (!isWhole) return byLastPart(wanted, candidates);
  const subject = wanted.slice(0, wanted.lastIndexOf("/") + 1);
  const beside = candidates.filter((each) => subjectOf(each).toLowerCase() === subject);
  return beside.length > 0 ? byLastPart(end.slice(1), beside) : nearest(wanted, candidates);
}

/** ` Did you mean 'a/b' or 'a/c'?` for the end of a message; empty where nothing is near. See {@link nearestPaths}. */
export function didYouMeanPath(written: string, candidates: readonly string[]): string {
  return question(nearestPaths(written, candidates));
}

function byLastPart(wanted: string, candidates: readonly string[]): string[] {
  const found = new Map<string, string[]>();
  for (const candidate of candidates) {
    const part = candidate.slice(subjectOf(candidate).length);
    addTo(found, part, candidate);
  }
  return nearest(wanted, found.keys())
    .flatMap((part) => found.get(part)!)
    .slice(0, 3);
}

function subjectOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
