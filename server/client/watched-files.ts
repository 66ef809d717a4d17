import { basename, dirname, sep } from "node:path";
import { type FileSystemWatcher, WatchKind } from "vscode-languageserver";
import { CONFIGURATION_FILES } from "../../project/configuration/find.ts";
import { IMPORT_RECORDS } from "../../project/import-records.ts";
import { SUPPRESSIONS_FILE } from "../../project/suppressions-file.ts";
import { toUri } from "../protocol/uris.ts";
import { isWithin } from "../workspace/folders.ts";

/** The files that the editor is asked to watch. */
export const WATCHED: readonly FileSystemWatcher[] = [
  "**/*.dr.{yaml,yml,json}",
  "**/.drlintrc.{yaml,yml,json}",
  `**/${SUPPRESSIONS_FILE}`,
  `**/${IMPORT_RECORDS}`,
  "**/.gitignore",
  // Where git notes what is checked out, and since when.
  "**/.git/HEAD",
  "**/.git/logs/HEAD",
].map((globPattern) => ({ globPattern, kind: WatchKind.Create | WatchKind.Change | WatchKind.Delete }));

/**
 * Files that the editor is asked to watch one by one: what a configuration builds on has any name, and what holds for a
 * folder may stand above it.
 *
 * @param folders the folders of the workspace, in which the editor watches what has the names that we know
 * @param takesFolders whether the editor understands where a pattern begins
 */
export function watchersOf(
  paths: Iterable<string>,
  folders: readonly string[],
  takesFolders: boolean,
): FileSystemWatcher[] {
  return [...paths]
    .filter(
      (path) => !KNOWN_NAMES.includes(basename(path)) || !folders.some((folder) => isWithin(folder, path)),
    )
    .sort()
    .map((path) => ({
      globPattern: takesFolders
        ? { baseUri: toUri(dirname(path)), pattern: escaped(basename(path)) }
        : escaped(path.split(sep).join("/")),
    }));
}

const KNOWN_NAMES: readonly string[] = [...CONFIGURATION_FILES, SUPPRESSIONS_FILE];

/** A name as a pattern that nothing else answers to. */
function escaped(name: string): string {
  return name.replace(/[*?[\]{}]/g, "[$&]");
}
