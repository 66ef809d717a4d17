import { addTo } from "../schemas/values/groups.ts";
import { explained } from "./configuration/explain.ts";
import type { FileConfiguration } from "./configuration/file-configuration.ts";
import type { OpenedProject } from "./run-observer.ts";

/** What an observer is told of a project that has just been opened. */
export function openedProject(
  folders: readonly string[],
  byPath: ReadonlyMap<string, FileConfiguration>,
  read: ReadonlySet<string>,
): OpenedProject {
  const files = new Map<FileConfiguration, string[]>();
  for (const [path, configuration] of byPath) addTo(files, configuration, path);
  return {
    read: [...read].sort(),
    folders,
    holding: [...files].map(([configuration, paths]) => ({
      files: paths,
      configuration: explained(configuration),
    })),
  };
}
