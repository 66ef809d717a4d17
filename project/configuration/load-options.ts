import type { FileTree } from "../../inventory/files/file-tree.ts";
import { workingTree } from "../../inventory/files/working-tree.ts";
import type { GivenConfiguration } from "../given-configuration.ts";

/** How configurations are loaded. */
export interface LoadOptions {
  /** The folder from which messages show paths. */
  readonly cwd: string;
  /** Whether plugins may be loaded. They are code. */
  readonly allowPlugins: boolean;
  /** Where they are read from. Left out: the disk. Plugins are code, and are always loaded from there. */
  readonly files?: FileTree;
  /** What is said beside the configurations; its paths are seen from `cwd`. */
  readonly given?: GivenConfiguration;
  /** Is told the path of each configuration and plugin that is read, and of each that is named but not there. */
  readonly onRead?: (path: string) => void;
}

/** Where configurations are read from. One that is named beside the others is on the disk, with all that it builds on. */
export function filesOf({ files = workingTree, given }: Pick<LoadOptions, "files" | "given">): FileTree {
  return given?.configuration === undefined ? files : workingTree;
}
