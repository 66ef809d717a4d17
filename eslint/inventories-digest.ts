import { createHash, type Hash } from "node:crypto";
import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { workingTree } from "../inventory/files/working-tree.ts";
import { isInventoryFile } from "../inventory/read-inventory.ts";
import { repositoryRoot } from "../project/git/repository-root.ts";
import { reasonOf } from "../project/reason.ts";
import { now } from "../rules/run/now.ts";

/** Folders that hold no inventories of one's own. */
const NEVER: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/**
 * A digest of all that decides findings and that ESLint does not know of when it looks into its cache: every inventory
 * of the repository, or below the folder where there is none, and the day, since a rule goes by it.
 *
 * @param folder in which ESLint runs, absolute
 * @returns hexadecimal
 */
export function inventoriesDigest(folder: string): string {
  const hash = createHash("sha256").update(now().toISOString().slice(0, "2026-01-01".length));
  addFolder(hash, repositoryRoot(folder) ?? folder);
  return hash.digest("hex");
}

function addFolder(hash: Hash, folder: string): void {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!NEVER.has(entry.name)) addFolder(hash, path);
    } else if (isInventoryFile(entry.name)) hash.update(JSON.stringify([path, contentOf(path)]));
  }
}

/** In one order, whatever that of the file system. What cannot be read cannot be linted either. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function contentOf(path: string): string {
  try {
    return createHash("sha256").update(workingTree.read(path)).digest("hex");
  } catch (error) {
    return reasonOf(error);
  }
}
