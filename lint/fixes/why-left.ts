import { statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { kindBehind } from "../../inventory/files/file-tree.ts";
import { workingTree } from "../../inventory/files/working-tree.ts";
import { isGoverningFile } from "../../project/discovery/governing-files.ts";
import { isWithin } from "../../project/place.ts";
import { whyNotReplaced } from "../../project/replace-file.ts";

/**
 * Why a file on the disk is not put right though it could be, a sentence; undefined where it is. A link that leads out of
 * what is linted may have come with somebody's change: what it leads to is written where it was named itself.
 *
 * @param path absolute
 * @param asked the paths that were named, as they were written, and the folder that they are seen from
 */
export function whyLeft(
  path: string,
  { cwd, paths }: { readonly cwd: string; readonly paths: readonly string[] },
): string | undefined {
  const entry = statSync(path, { throwIfNoEntry: false });
  // Reading it says that it is gone.
  if (!entry) return undefined;
  const reason = whyNotReplaced(entry);
  if (reason !== undefined) return `Not put right: ${reason}.`;
  const real = workingTree.realPath(path);
  const named = paths.length > 0 ? paths.map((each) => resolve(cwd, each)) : [cwd];
  const isAsked = named.some((each) => {
    if (each === path) return true;
    const folder = folderOf(each);
    return isWithin(path, folder) && isWithin(real, workingTree.realPath(folder));
  });
  if (isAsked) return undefined;
  return `Not put right: a link leads to '${real}', outside of what is linted. Name the file to have it put right.`;
}

/** The folder that is searched for what a path means: that of a configuration, or that from which a glob goes down. */
function folderOf(named: string): string {
  const kind = kindBehind(workingTree, named);
  if (kind === "folder") return named;
  if (kind === undefined) return dirname(named.replace(/[*?[\]{}()!].*$/s, "x"));
  return isGoverningFile(basename(named)) ? dirname(named) : named;
}
