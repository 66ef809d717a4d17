import type { FileTree } from "../../inventory/files/file-tree.ts";
import { workingTree } from "../../inventory/files/working-tree.ts";

/** How configurations are loaded. */
export interface LoadOptions {
  /** The folder from which messages show paths. */
  readonly cwd: string;
  /** Whether plugins may be loaded. They are code. */
  readonly allowPlugins: boolean;
  /** Where they are read from. Left out: the disk. Plugins are code, and are always loaded from there. */
  readonly files?: FileTree;
  /** Is told the path of each configuration and plugin that is read, and of each that is named but not there. */
  readonly onRead?: (path: string) => void;
}

/** Where configurations are read from. */
export function filesOf({ files = workingTree }: LoadOptions): FileTree {
  return files;
}
