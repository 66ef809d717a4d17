import { dirname } from "node:path";
import type { FileTree } from "../../inventory/files/file-tree.ts";
import { inventoryFilesIn } from "../../inventory/read-inventory.ts";
import type { Settings } from "../../schemas/generated/configuration.ts";
import type { Configurations } from "./configurations.ts";
import type { FileConfiguration } from "./file-configuration.ts";

/** The settings of some files and of the others in their folders, which are read though nobody asks for them. */
export async function settingsOf(
  byPath: ReadonlyMap<string, FileConfiguration>,
  configurations: Configurations,
  files: FileTree,
): Promise<ReadonlyMap<string, Settings>> {
  const settings = new Map([...byPath].map(([path, configuration]) => [path, configuration.settings]));
  for (const folder of new Set([...byPath.keys()].map((path) => dirname(path)))) {
    for (const path of inventoryFilesIn(folder, files)) {
      if (!settings.has(path)) settings.set(path, (await configurations.of(path)).settings);
    }
  }
  return settings;
}
