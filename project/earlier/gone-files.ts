import { dirname, relative, resolve } from "node:path";
import { type FileTree, kindBehind } from "../../inventory/files/file-tree.ts";
import { globOf } from "../discovery/glob.ts";
import { isWithin } from "../place.ts";
import type { EarlierTree } from "./earlier-tree.ts";

/** What was asked for: files, folders and globs, seen from a folder. */
export interface Asked {
  readonly cwd: string;
  /** Where the files of today are read from. */
  readonly source: FileTree;
  readonly paths: readonly string[];
}

/**
 * The files of inventories of which nothing is left: files that stood below what is asked for, in folders that hold no
 * inventory now, and that went nowhere else. Paths, sorted.
 *
 * @param compared the folders that are compared, links resolved
 * @param moved the files that became part of another inventory
 */
export function goneFiles(
  tree: EarlierTree,
  compared: ReadonlySet<string>,
  moved: ReadonlySet<string>,
  asked: Asked,
): string[] {
  const isAsked = isAskedFor(asked);
  return [...tree.paths]
    .filter(
      (path) =>
        !compared.has(dirname(path)) &&
        !moved.has(path) &&
        isAsked(path) &&
        kindBehind(asked.source, path) === undefined,
    )
    .sort();
}

/** Whether a path that need not exist is meant. A file that is asked for by name exists, or that is an error. */
function isAskedFor({ cwd, paths, source }: Asked): (path: string) => boolean {
  const tests = (paths.length === 0 ? ["."] : paths).map((written) => {
    const absolute = resolve(cwd, written);
    const kind = kindBehind(source, absolute);
    if (kind && kind !== "folder") return () => false;
    if (kind) {
      const folder = source.realPath(absolute);
      return (path: string) => isWithin(path, folder);
    }
    const glob = globOf(written, cwd);
    if (!glob || kindBehind(source, glob.folder) === undefined) return () => false;
    const real = source.realPath(glob.folder);
    return (path: string) => isWithin(path, real) && glob.matches(relative(real, path));
  });
  return (path) => tests.some((test) => test(path));
}
