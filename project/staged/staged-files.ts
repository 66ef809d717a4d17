import { dirname, resolve } from "node:path";
import { isInventoryFile } from "../../inventory/read-inventory.ts";
import { affectedFolders } from "../affected/affected-folders.ts";
import { compareTrees } from "../affected/committed-comparison.ts";
import type { Configurations } from "../configuration/configurations.ts";
import { type Discovered, discover } from "../discovery/discover.ts";
import { search } from "../discovery/search.ts";
import { keptPaths, type StagedState } from "./staged-state.ts";

/**
 * The inventory files of the folders that what is staged concerns, and those that paths mean.
 *
 * @throws UsageError for paths that lead to nothing, or that git does not keep
 */
export async function stagedFiles(
  paths: readonly string[],
  state: StagedState,
  configurations: Configurations,
): Promise<Discovered> {
  const { now, before, cwd } = state;
  const kept = keptPaths(paths, state);
  // A file that is deleted concerns its folder already.
  const isDeleted = (path: string) =>
    now.entryAt(resolve(cwd, path)) === undefined && before.entryAt(resolve(cwd, path)) !== undefined;
  const named = await discover({
    paths: kept.filter((path) => path === "" || !isDeleted(path)),
    cwd,
    configurations,
    files: now,
  });
  const affected = await affectedFolders(compareTrees(before, now), cwd);
  // Of a file that is named, the whole inventory.
  for (const file of named.files) affected.add(dirname(file), file);
  if (affected.isEmpty) return named;
  const { files } = await search(now.root, {
    wanted: (path) => isInventoryFile(path) && affected.causeOf(dirname(path)) !== undefined,
    entered: (folder) => affected.mayHold(folder),
    configurations,
    files: now,
  });
  return { files: [...new Set([...named.files, ...files])].sort(), notices: named.notices };
}
