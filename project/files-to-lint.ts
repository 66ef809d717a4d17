import { dirname } from "node:path";
import { workingTree } from "../inventory/files/working-tree.ts";
import { inventoryFilesIn } from "../inventory/read-inventory.ts";
import type { Configurations } from "./configuration/configurations.ts";
import { discover } from "./discovery/discover.ts";
import type { Notice } from "./notice.ts";
import type { LintOptions } from "./options.ts";
import type { StagedState } from "./staged/staged-state.ts";

/** The files to lint. */
export interface FilesToLint {
  /** Those that were asked for, by absolute paths. */
  readonly asked: readonly string[];
  /** The same, with the others of their folders where whole inventories are linted. Sorted. */
  readonly all: readonly string[];
  /** What should be known of those that were named. */
  readonly notices: readonly Notice[];
}

/**
 * The files that options name, on the disk.
 *
 * @param isWhole whether the others of their folders are linted too
 * @throws UsageError for paths that lead to nothing
 */
export async function filesOnDisk(
  options: LintOptions,
  cwd: string,
  configurations: Configurations,
  isWhole: boolean,
): Promise<FilesToLint> {
  const { buffers = [] } = options;
  const { files: asked, notices } = await discover({
    paths: askedPaths(options),
    buffers: buffers.map(({ path }) => path),
    cwd,
    configurations,
    files: workingTree,
  });
  return { asked, all: isWhole ? await withNeighbours(asked, configurations) : asked, notices };
}

/** The paths that options name; the current folder where they name nothing. */
export function askedPaths({ paths = [], listed, buffers = [] }: LintOptions): readonly string[] {
  return paths.length > 0 || listed || buffers.length > 0 ? [...paths, ...(listed ?? [])] : ["."];
}

/**
 * The files of the folders that what is staged concerns, and of those that options name.
 *
 * @throws UsageError for paths that lead to nothing, or that git does not keep
 */
export async function filesStaged(
  options: LintOptions,
  state: StagedState,
  configurations: Configurations,
): Promise<FilesToLint> {
  const { stagedFiles } = await import("./staged/staged-files.ts");
  const { paths = [], listed = [] } = options;
  const { files, notices } = await stagedFiles([...paths, ...listed], state, configurations);
  const folders = new Set(files.map((path) => dirname(path)));
  await state.now.load([...folders].flatMap((folder) => inventoryFilesIn(folder, state.now)));
  return { asked: files, all: files, notices };
}

/** Files with the others of their folders, but for those that a configuration leaves out. */
async function withNeighbours(files: readonly string[], configurations: Configurations): Promise<string[]> {
  const all = new Set(files);
  for (const folder of new Set(files.map((file) => dirname(file)))) {
    for (const path of inventoryFilesIn(folder)) {
      if (!(await configurations.leavesOut(path))) all.add(path);
    }
  }
  return [...all].sort();
}
