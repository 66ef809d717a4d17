import { basename, dirname, relative, resolve } from "node:path";
import { type FileTree, failureAt, kindBehind } from "../../inventory/files/file-tree.ts";
import { isInventoryFile } from "../../inventory/read-inventory.ts";
import type { Configurations } from "../configuration/configurations.ts";
import type { Notice } from "../notice.ts";
import { shownPath } from "../place.ts";
import { unreachable } from "../reading-failure.ts";
import { UsageError } from "../usage-error.ts";
import { isGoverningFile } from "./governing-files.ts";
import { type Found, search } from "./search.ts";

/** How the files of an inventory are named. */
const INVENTORY_FILES = "*.dr.{yaml,yml,json}";

/** What is looked for, and where. */
export interface Discovery {
  /** Files, folders and globs, seen from `cwd`. */
  readonly paths: readonly string[];
  /** Files, seen from `cwd`, that texts stand for; they need not be there. */
  readonly buffers?: readonly string[];
  readonly cwd: string;
  readonly configurations: Configurations;
  /** Where the files stand. */
  readonly files: FileTree;
}

/** The files to lint. */
export interface Discovered {
  /** Absolute paths, sorted. */
  readonly files: readonly string[];
  /** Files that were named and that a configuration leaves out. */
  readonly notices: readonly Notice[];
}

/**
 * Finds the inventory files that paths mean: a file itself, a folder with everything below it, a glob. A configuration and
 * a suppressions file mean the folder that they hold for. What .gitignore files leave out is not found, but can be named;
 * what a configuration leaves out is not linted even then.
 *
 * @throws UsageError for a path that is empty or leads to nothing
 */
export async function discover(discovery: Discovery): Promise<Discovered> {
  const { paths, buffers = [], cwd, configurations } = discovery;
  const found = new Set<string>();
  const named = new Set(buffers.map((buffer) => resolve(cwd, buffer)));
  for (const path of paths) {
    const files = await filesOf(path, discovery);
    if (typeof files === "string") named.add(files);
    else for (const file of files) found.add(file);
  }
  const notices: Notice[] = [];
  for (const file of named) {
    const answer = await configurations.ignores(file, false);
    if (!answer.decided || !answer.ignored) found.add(file);
    else {
      const { place = { file }, pattern } = answer.by;
      const by = answer.by.place ? "'ignorePatterns'" : `the pattern '${pattern}'`;
      notices.push({ place, message: `'${shownPath(file, cwd)}' is not linted: ${by} leaves it out.` });
    }
  }
  return { files: [...found].sort(), notices };
}

/** The path of a file that is named; the paths that are found in a folder or by a glob. */
async function filesOf(path: string, discovery: Discovery): Promise<string | readonly string[]> {
  const { cwd, configurations, files } = discovery;
  // A variable of a script that is not set; it must not become the current folder.
  if (path === "") throw new UsageError("A path is empty. Write '.' for the current folder.");
  const absolute = resolve(cwd, path);
  const failure = failureAt(files, absolute);
  if (failure === undefined) {
    const isFolder = files.kindAt(absolute) === "folder";
    if (!isFolder && !isGoverningFile(basename(absolute))) return absolute;
    const folder = isFolder ? absolute : dirname(absolute);
    const found = await search(folder, { wanted: isInventoryFile, configurations, files });
    const shown = isFolder ? path : shownPath(folder, cwd);
    return some(found, `No inventory in '${shown}': no file there is named ${INVENTORY_FILES}`);
  }
  if (failure.code === "ENOENT" && /[*?[\]{}()!]/.test(path) && files.entryAt(absolute) === undefined) {
    const found = await searchGlob(path, discovery);
    if (found) return some(found, `No file matches '${path}'`);
  }
  throw new UsageError(unreachable(path, absolute, failure, files));
}

function some({ files, leftOut }: Found, problem: string): readonly string[] {
  if (files.length > 0) return files;
  const hint = leftOut ? ", other than what .gitignore or a pattern leaves out" : "";
  throw new UsageError(`${problem}${hint}.`);
}

/** The files that a glob matches; undefined where the text is none. */
async function searchGlob(
  written: string,
  { cwd, configurations, files }: Discovery,
): Promise<Found | undefined> {
  const { globOf } = await import("./glob.ts");
  const glob = globOf(written, cwd);
  if (!glob) return undefined;
  const { folder } = glob;
  if (kindBehind(files, folder) === undefined) return { files: [], leftOut: false };
  const wanted = (path: string) => glob.matches(relative(folder, path));
  return search(folder, { wanted, configurations, files });
}
