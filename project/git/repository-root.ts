import { dirname, join } from "node:path";
import { kindBehind } from "../../inventory/files/file-tree.ts";
import { workingTree } from "../../inventory/files/working-tree.ts";

/**
 * The top of the git repository that a folder belongs to, or undefined where it belongs to none. A submodule and a
 * further work tree have a file there instead of a folder.
 */
export function repositoryRoot(folder: string): string | undefined {
  for (let each = folder; ; each = dirname(each)) {
    // A folder that cannot be looked into holds no repository for us; the folders above may.
    if (kindBehind(workingTree, join(each, ".git")) !== undefined) return each;
    if (dirname(each) === each) return undefined;
  }
}
