import { basename, dirname, sep } from "node:path";
import { type FileTree, kindBehind } from "../../inventory/files/file-tree.ts";
import { isInventoryFile } from "../../inventory/read-inventory.ts";
import { CONFIGURATION_FILES } from "../configuration/find.ts";
import { isGoverningFile } from "../discovery/governing-files.ts";
import { search } from "../discovery/search.ts";
import type { Comparison } from "./comparison.ts";
import { filesReadBy } from "./files-read-by.ts";

/** The folders of which the findings may have changed, each with the file that changed them. */
export class AffectedFolders {
  readonly #folders = new Map<string, string>();
  /** Folders of which all that stand below are affected. */
  readonly #tops = new Map<string, string>();
  /** The folders on the way to one that is affected. */
  readonly #above = new Set<string>();

  add(folder: string, cause: string): void {
    if (!this.#folders.has(folder)) this.#folders.set(folder, cause);
    this.#noteAbove(folder);
  }

  addBelow(folder: string, cause: string): void {
    if (!this.#tops.has(folder)) this.#tops.set(folder, cause);
    this.#noteAbove(folder);
  }

  get isEmpty(): boolean {
    return this.#above.size === 0;
  }

  /** The file because of which a folder is affected, absolute; undefined for one that is not. */
  causeOf(folder: string): string | undefined {
    const own = this.#folders.get(folder);
    if (own !== undefined) return own;
    for (const [top, cause] of this.#tops) if (isAtOrBelow(folder, top)) return cause;
    return undefined;
  }

  /** Whether a folder, or one below it, may be affected. */
  mayHold(folder: string): boolean {
    return this.#above.has(folder) || this.causeOf(folder) !== undefined;
  }

  #noteAbove(folder: string): void {
    for (let each = folder; !this.#above.has(each); each = dirname(each)) this.#above.add(each);
  }
}

/**
 * Works out which folders a change affects: those of its inventories, those below its configurations, suppressions files
 * and what configurations extend, and those in which .gitignore files let in or leave out other inventories now.
 *
 * @param cwd the folder from which messages show paths
 */
export async function affectedFolders(comparison: Comparison, cwd: string): Promise<AffectedFolders> {
  const affected = new AffectedFolders();
  if (comparison.isSame) return affected;
  const changed = comparison.paths.filter((path) => comparison.isChanged(path));
  for (const path of changed) {
    if (isInventoryFile(path)) affected.add(dirname(path), path);
    else if (isGoverningFile(basename(path))) affected.addBelow(dirname(path), path);
  }
  const ignoring = changed.find((path) => basename(path) === ".gitignore");
  if (ignoring !== undefined) await addOtherwiseIgnored(affected, comparison, ignoring);
  for (const path of comparison.paths) {
    if (!isConfiguration(path, comparison.now)) continue;
    for (const read of await filesReadBy(path, comparison.now, cwd)) {
      if (comparison.isChanged(read)) affected.addBelow(dirname(path), read);
    }
  }
  return affected;
}

function isConfiguration(path: string, files: FileTree): boolean {
  return CONFIGURATION_FILES.some((name) => name === basename(path)) && kindBehind(files, path) === "file";
}

/** Adds the folders of inventories that were there and are there, and that .gitignore files leave out in one state alone. */
async function addOtherwiseIgnored(
  affected: AffectedFolders,
  { root, before, now, paths }: Comparison,
  cause: string,
): Promise<void> {
  const [then, today] = [await notIgnored(root, before), await notIgnored(root, now)];
  for (const path of paths) if (then.has(path) !== today.has(path)) affected.add(dirname(path), cause);
}

async function notIgnored(root: string, files: FileTree): Promise<ReadonlySet<string>> {
  const configurations = { ignores: async () => ({ decided: false }) as const };
  const found = await search(root, { wanted: isInventoryFile, configurations, files });
  return new Set(found.files);
}

function isAtOrBelow(folder: string, top: string): boolean {
  return folder === top || folder.startsWith(top.endsWith(sep) ? top : top + sep);
}
