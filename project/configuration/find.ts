import { join } from "node:path";
import { type FileTree, kindBehind } from "../../inventory/files/file-tree.ts";
import { ConfigurationError } from "./configuration-error.ts";

/** How a configuration file is named. */
export const CONFIGURATION_FILES = [".drlintrc.yaml", ".drlintrc.yml", ".drlintrc.json"] as const;

/**
 * The configuration file of a folder, or undefined where it has none.
 *
 * @param cwd the folder from which messages show paths
 * @param files where it is looked for
 * @throws ConfigurationError where a folder has two
 */
export function configurationFileIn(folder: string, cwd: string, files: FileTree): string | undefined {
  const [first, second] = CONFIGURATION_FILES.filter((name) => stands(join(folder, name), files));
  if (first === undefined) return undefined;
  const path = join(folder, first);
  if (second !== undefined) {
    const problem = `The folder has another configuration, '${second}'. Keep one of the two.`;
    throw new ConfigurationError({ file: path, line: 1, column: 1 }, problem, cwd);
  }
  return path;
}

/** Whether something stands at a path that is meant as a file. A link to nothing is: reading it says what is wrong. */
function stands(path: string, files: FileTree): boolean {
  const kind = files.entryAt(path);
  return kind !== undefined && kind !== "folder";
}

/** Whether there is a file at a path, or a link to one. */
export function isFile(path: string, files: FileTree): boolean {
  return kindBehind(files, path) === "file";
}
