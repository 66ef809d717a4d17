import { basename, join } from "node:path";
import { isInventoryFile } from "../../inventory/read-inventory.ts";
import { isGoverningFile } from "../discovery/governing-files.ts";
import type { GitEntry } from "../git/git-entry.ts";
import type { GitTree } from "../git/git-tree.ts";
import type { Comparison } from "./comparison.ts";

/** Compares two states that git keeps: the index or a commit, and an earlier commit. */
export function compareTrees(before: GitTree, now: GitTree): Comparison {
  const all = [...new Set([...now.entries.keys(), ...before.entries.keys()])];
  return {
    root: now.root,
    before,
    now,
    paths: all.filter(isOfInterest).map((path) => join(now.root, path)),
    isSame: all.every((path) => isSameEntry(before.entries.get(path), now.entries.get(path))),
    isChanged: (path) =>
      !isSameEntry(before.ownEntryAt(path), now.ownEntryAt(path)) ||
      // What a link leads to.
      !isSameEntry(before.gitEntryAt(path), now.gitEntryAt(path)),
  };
}

/** Whether a file, by its name, is part of an inventory or holds for some. */
export function isOfInterest(path: string): boolean {
  const name = basename(path);
  return isInventoryFile(name) || isGoverningFile(name) || name === ".gitignore";
}

function isSameEntry(before: GitEntry | undefined, now: GitEntry | undefined): boolean {
  if (before === undefined || now === undefined) return before === now;
  return before.oid === now.oid && before.mode === now.mode && !("isUnmerged" in now && now.isUnmerged);
}
