import { stat } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { isInventoryFile } from "../../inventory/read-inventory.ts";
import type { Configurations } from "../configuration/configurations.ts";
import type { Notice } from "../notice.ts";
import type { LintOptions } from "../options.ts";
import { shownPath } from "../place.ts";
import { exists, unreachable } from "../reading-failure.ts";
import { UsageError } from "../usage-error.ts";
import { type Found, search } from "./search.ts";

/** How the files of an inventory are named. */
const INVENTORY_FILES = "*.dr.{yaml,yml,json}";

/** The files to lint. */
export interface Discovered {
  /** Absolute paths, sorted. */
  readonly files: readonly string[];
  /** Files that were named and that a configuration leaves out. */
  readonly notices: readonly Notice[];
}

/**
 * Finds the inventory files that paths mean: a file itself, a folder with everything below it, a glob. What .gitignore
 * files leave out is not found, but can be named; what a configuration leaves out is not linted even then.
 *
 * @throws UsageError for a path that is empty or leads to nothing
 */
export async function discover(
  { paths = [], buffer }: LintOptions,
  cwd: string,
  configurations: Configurations,
): Promise<Discovered> {
  const found = new Set<string>();
  const named = new Set<string>();
  if (buffer) named.add(resolve(cwd, buffer.path));
  for (const path of paths.length > 0 || buffer ? paths : ["."]) {
    const files = await filesOf(path, cwd, configurations);
    if (typeof files === "string") named.add(files);
    else for (const file of files) found.add(file);
  }
  const notices: Notice[] = [];
  for (const file of named) {
    const answer = await configurations.ignores(file, false);
    if (!answer.decided || !answer.ignored) found.add(file);
    else {
      const message = `'${shownPath(file, cwd)}' is not linted: 'ignorePatterns' leaves it out.`;
      notices.push({ place: answer.place, message });
    }
  }
  return { files: [...found].sort(), notices };
}

/** The path of a file that is named; the paths that are found in a folder or by a glob. */
async function filesOf(
  path: string,
  cwd: string,
  configurations: Configurations,
): Promise<string | readonly string[]> {
  // A variable of a script that is not set; it must not become the current folder.
  if (path === "") throw new UsageError("A path is empty. Write '.' for the current folder.");
  const absolute = resolve(cwd, path);
  const entry = await stat(absolute).catch((error: NodeJS.ErrnoException) => error);
  if (!(entry instanceof Error)) {
    if (!entry.isDirectory()) return absolute;
    const found = await search(absolute, isInventoryFile, configurations);
    return some(found, `No inventory in '${path}': no file there is named ${INVENTORY_FILES}`);
  }
  if (entry.code === "ENOENT" && /[*?[\]{}()!]/.test(path) && !exists(absolute)) {
    const found = await searchGlob(path, cwd, configurations);
    if (found) return some(found, `No file matches '${path}'`);
  }
  throw new UsageError(unreachable(path, absolute, entry));
}

function some({ files, leftOut }: Found, problem: string): readonly string[] {
  if (files.length > 0) return files;
  const hint = leftOut ? ", other than what .gitignore or 'ignorePatterns' leaves out" : "";
  throw new UsageError(`${problem}${hint}.`);
}

/** The files that a glob matches; undefined where the text is none. */
async function searchGlob(
  written: string,
  cwd: string,
  configurations: Configurations,
): Promise<Found | undefined> {
  const { globOf } = await import("./glob.ts");
  const glob = globOf(written, cwd);
  if (!glob) return undefined;
  const { folder } = glob;
  if (!exists(folder)) return { files: [], leftOut: false };
  return search(folder, (path) => glob.matches(relative(folder, path)), configurations);
}
