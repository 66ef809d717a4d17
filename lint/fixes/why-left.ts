import { statSync } from "node:fs";
import { resolve } from "node:path";
import { kindBehind } from "../../inventory/files/file-tree.ts";
import { workingTree } from "../../inventory/files/working-tree.ts";
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
  const reason = entry && whyNotReplaced(entry);
  if (reason !== undefined) return `Not put right: ${reason}.`;
  const real = entry ? workingTree.realPath(path) : path;
  const named = [cwd, ...paths.map((each) => resolve(cwd, each))];
  const isAsked = named.some((each) => {
    const kind = kindBehind(workingTree, each);
    return kind === "folder" ? isWithin(real, workingTree.realPath(each)) : each === path;
  });
  if (isAsked) return undefined;
  return `Not put right: a link leads to '${real}', outside of what is linted. Name the file to have it put right.`;
}
