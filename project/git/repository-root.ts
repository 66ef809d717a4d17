import { statSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The top of the git repository that a folder belongs to, or undefined where it belongs to none. A submodule and a
 * further work tree have a file there instead of a folder.
 */
export function repositoryRoot(folder: string): string | undefined {
  for (let each = folder; ; each = dirname(each)) {
    if (statSync(join(each, ".git"), { throwIfNoEntry: false })) return each;
    if (dirname(each) === each) return undefined;
  }
}
