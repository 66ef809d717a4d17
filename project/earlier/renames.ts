import { basename } from "node:path";
import type { FileContent } from "../../inventory/files/file-content.ts";
import { similarity } from "./similarity.ts";

/** A file, and what it holds. */
export interface NamedContent extends FileContent {
  readonly path: string;
}

/** As git does it: a file is another one's successor when they have half of their lines in common. */
const LEAST_SIMILARITY = 0.5;
/** Comparing more pairs than this would take longer than the lint; equal files are found all the same. */
const MOST_PAIRS = 10_000;

/** Which of the files that are new was which of those that are gone: new paths by old ones. */
export function followRenames(
  gone: readonly NamedContent[],
  added: readonly NamedContent[],
): ReadonlyMap<string, string> {
  const renames = new Map<string, string>();
  const taken = new Set<string>();
  const match = (from: NamedContent, to: NamedContent) => {
    renames.set(from.path, to.path);
    taken.add(to.path);
  };
  // Of several equal files the one that kept its name.
  for (const sameName of [true, false]) {
    for (const from of gone) {
      if (renames.has(from.path)) continue;
      const to = added.find(
        (each) =>
          !taken.has(each.path) &&
          (!sameName || basename(each.path) === basename(from.path)) &&
          Buffer.compare(each.bytes, from.bytes) === 0,
      );
      if (to) match(from, to);
    }
  }
  const from = gone.filter(({ path }) => !renames.has(path));
  const to = added.filter(({ path }) => !taken.has(path));
  if (from.length * to.length > MOST_PAIRS) return renames;
  const pairs = from
    .flatMap((old) => to.map((each) => ({ old, each, share: similarity(old.bytes, each.bytes) })))
    .filter(({ share }) => share >= LEAST_SIMILARITY)
    .sort((a, b) => b.share - a.share);
  for (const { old, each } of pairs) {
    if (!renames.has(old.path) && !taken.has(each.path)) match(old, each);
  }
  return renames;
}
