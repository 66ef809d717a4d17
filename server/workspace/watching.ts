import { basename, dirname, sep } from "node:path";
import { FileChangeType, type FileSystemWatcher, WatchKind } from "vscode-languageserver";
import { isInventoryFile } from "../../inventory/read-inventory.ts";
import { CONFIGURATION_FILES } from "../../lint/configuration/find.ts";
import { SUPPRESSIONS_FILE } from "../../lint/suppressions/suppressions-file.ts";
import type { Part } from "./workspace.ts";

/** The files that the editor is asked to watch. */
export const WATCHED: readonly FileSystemWatcher[] = [
  "**/*.dr.{yaml,yml,json}",
  "**/.drlintrc.{yaml,yml,json}",
  `**/${SUPPRESSIONS_FILE}`,
  "**/.gitignore",
  // Where git notes what is checked out, and since when.
  "**/.git/HEAD",
  "**/.git/logs/HEAD",
].map((globPattern) => ({ globPattern, kind: WatchKind.Create | WatchKind.Change | WatchKind.Delete }));

/** What may be otherwise after a file has changed. */
export function partsTouchedBy(path: string, type: FileChangeType): readonly Part[] {
  const name = basename(path);
  if (isInventoryFile(path)) return type === FileChangeType.Changed ? ["texts"] : ["files", "texts"];
  if ((CONFIGURATION_FILES as readonly string[]).includes(name)) return ["configurations"];
  if (name === SUPPRESSIONS_FILE) return ["suppressions"];
  if (name === ".gitignore") return ["files"];
  if (name === "HEAD" && dirname(path).includes(`${sep}.git`)) return ["earlier"];
  // A folder, perhaps with inventories in it.
  return ["files", "texts"];
}
