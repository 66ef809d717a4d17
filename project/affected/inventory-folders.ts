import { realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Configurations } from "../configuration/configurations.ts";
import { filesOnDisk } from "../files-to-lint.ts";
import { Git } from "../git/git.ts";
import { openRevision } from "../git/open-tree.ts";
import { repositoryRoot } from "../git/repository-root.ts";
import type { Notice } from "../notice.ts";
import type { LintOptions } from "../options.ts";
import { shownPath } from "../place.ts";
import { UsageError } from "../usage-error.ts";
import { type AffectedFolders, affectedFolders } from "./affected-folders.ts";
import { compareWithDisk } from "./disk-comparison.ts";

/** Which folders are to be listed. */
export type FoldersOptions = Pick<LintOptions, "cwd" | "paths" | "base" | "configuration" | "ignorePatterns">;

/** A folder with an inventory. */
export interface InventoryFolder {
  /** Absolute path. */
  readonly folder: string;
  /** How many of its files are linted. */
  readonly files: number;
  /** The file that has changed and affects it, absolute; undefined where nothing is compared. */
  readonly cause: string | undefined;
}

/** The folders with inventories, each to be linted by itself. */
export interface FoldersReport {
  /** Sorted by path. */
  readonly folders: readonly InventoryFolder[];
  /** The revision that they are compared with; undefined: all of them are listed. */
  readonly base: string | undefined;
  readonly notices: readonly Notice[];
}

/**
 * Lists the folders that hold inventories; with `base`, a revision of git, those whose findings may have changed since.
 *
 * @throws UsageError for paths that lead to nothing, and a revision that is not there
 */
export async function inventoryFolders(options: FoldersOptions): Promise<FoldersReport> {
  const { base } = options;
  const cwd = realpathSync(resolve(options.cwd ?? process.cwd()));
  const configurations = new Configurations({ cwd, allowPlugins: false, given: options });
  const { all, notices } = await filesOnDisk(options, cwd, configurations, false);
  const files = new Map<string, number>();
  for (const path of all) files.set(dirname(path), (files.get(dirname(path)) ?? 0) + 1);
  const affected = base === undefined ? undefined : await affectedSince(base, cwd, files.keys());
  const folders = [...files].map(([folder, count]) => ({
    folder,
    files: count,
    cause: affected?.causeOf(folder),
  }));
  return { folders: folders.filter(({ cause }) => !affected || cause !== undefined), base, notices };
}

async function affectedSince(base: string, cwd: string, folders: Iterable<string>): Promise<AffectedFolders> {
  const root = repositoryRoot(cwd);
  if (root === undefined) {
    throw new UsageError(`'${cwd}' stands in no git repository, so nothing can be compared with '${base}'.`);
  }
  for (const folder of folders) {
    if (repositoryRoot(realpathSync(folder)) === root) continue;
    throw new UsageError(
      `'${shownPath(folder, cwd)}' does not stand in the repository '${root}' itself. Run the command there.`,
    );
  }
  return affectedFolders(await compareWithDisk(await openRevision(new Git(root), base)), cwd);
}
