import type { FileTree } from "../../inventory/files/file-tree.ts";
import { ConfigurationError } from "../configuration/configuration-error.ts";
import { loadConfiguration } from "../configuration/load-configuration.ts";
import { readConfiguration } from "../configuration/read-configuration.ts";

/**
 * The files that a configuration builds on: what it extends, also by way of others, and its plugins. Where it is wrong,
 * those as far as the mistake. No code runs.
 *
 * @param cwd the folder from which messages show paths
 */
export async function filesReadBy(path: string, files: FileTree, cwd: string): Promise<ReadonlySet<string>> {
  const read = new Set<string>();
  const onRead = (each: string) => read.add(each);
  try {
    const file = readConfiguration(path, cwd, files);
    await loadConfiguration(file, { cwd, allowPlugins: false, files, onRead }, undefined);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
  }
  return read;
}
