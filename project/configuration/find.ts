import { lstatSync, statSync } from "node:fs";
import { join } from "node:path";
import { ConfigurationError } from "./configuration-error.ts";

/** How a configuration file is named. */
export const CONFIGURATION_FILES = [".drlintrc.yaml", ".drlintrc.yml", ".drlintrc.json"] as const;

/**
 * The configuration file of a folder, or undefined where it has none.
 *
 * @param cwd the folder from which messages show paths
 * @throws ConfigurationError where a folder has two
 */
export function configurationFileIn(folder: string, cwd: string): string | undefined {
  const [first, second] = CONFIGURATION_FILES.filter((name) => stands(join(folder, name)));
  if (first === undefined) return undefined;
  const path = join(folder, first);
  if (second !== undefined) {
    const problem = `The folder has another configuration, '${second}'. Keep one of the two.`;
    throw new ConfigurationError({ file: path, line: 1, column: 1 }, problem, cwd);
  }
  return path;
}

/** Whether something stands at a path that is meant as a file. A link to nothing is: reading it says what is wrong. */
function stands(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
  } catch {
    // What cannot be looked into cannot be linted either; that is said where it is read.
    return false;
  }
}

/** Whether there is a file at a path, or a link to one. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
