import { basename, dirname, sep } from "node:path";
import { FileChangeType } from "vscode-languageserver";
import { isInventoryFile } from "../../inventory/read-inventory.ts";
import { CONFIGURATION_FILES } from "../../project/configuration/find.ts";
import { SUPPRESSIONS_FILE } from "../../project/suppressions-file.ts";

/** What of the workspace may not be as it is known: it is looked at again before anything is answered. */
export type StalePart =
  /** Which inventory files there are. */
  | "files"
  /** What the files say, and which are open. */
  | "texts"
  | "configurations"
  | "suppressions"
  /** The revision that is compared with. */
  | "earlier";

/** All that may change while nobody looks. */
export const ALL_PARTS: readonly StalePart[] = [
  "files",
  "texts",
  "configurations",
  "suppressions",
  "earlier",
];

/** What may be otherwise after a file has changed. */
export function partsTouchedBy(path: string, type: FileChangeType): readonly StalePart[] {
  const name = basename(path);
  if (isInventoryFile(path)) return type === FileChangeType.Changed ? ["texts"] : ["files", "texts"];
  if ((CONFIGURATION_FILES as readonly string[]).includes(name)) return ["configurations"];
  if (name === SUPPRESSIONS_FILE) return ["suppressions"];
  if (name === ".gitignore") return ["files"];
  if (name === "HEAD" && dirname(path).includes(`${sep}.git`)) return ["earlier"];
  // A folder, perhaps with inventories in it.
  return ["files", "texts"];
}
