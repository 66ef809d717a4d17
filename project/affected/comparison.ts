import type { FileTree } from "../../inventory/files/file-tree.ts";

/** Two states of a repository, as far as they decide what is found in inventories. */
export interface Comparison {
  /** The top of the work tree, absolute. */
  readonly root: string;
  readonly before: FileTree;
  readonly now: FileTree;
  /** The inventories, configurations, suppressions and .gitignore files of both states. */
  readonly paths: readonly string[];
  /** Whether nothing has changed at all. */
  readonly isSame: boolean;
  /** Whether a file is another one now, or is there in one of the states alone. */
  isChanged(path: string): boolean;
}
