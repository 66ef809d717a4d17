import { statSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The top of the git repository that a folder belongs to, or undefined where it belongs to none. A submodule and a
 * further work tree have a file there instead of a folder.
 */
export function repositoryRoot(folder: string): string | undefined {
  for (let each = folder; ; each = dirname(each)) {
    if (isThere(join(each, ".git"))) return each;
    if (dirname(each) === each) return undefined;
  }
}

/** A folder that cannot be looked into holds no repository for us; the folders above may. */
function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
