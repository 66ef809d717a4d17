import { resolve } from "node:path";
import { workingTree } from "../../inventory/files/working-tree.ts";
import type { Buffer } from "../../inventory/read-inventory.ts";
import { askedPaths } from "../files-to-lint.ts";
import type { LintOptions } from "../options.ts";
import type { StagedState } from "../staged/staged-state.ts";
import { EarlierInventories } from "./earlier-inventories.ts";
import type { EarlierTree } from "./earlier-tree.ts";

/** The texts that stand for files, by absolute paths. */
export function buffersOf({ buffers = [] }: LintOptions, cwd: string): readonly Buffer[] {
  return buffers.map(({ path, text }) => ({ path: resolve(cwd, path), text }));
}

/**
 * What options compare with; undefined where that is nothing.
 *
 * @param targets the files that are linted, absolute
 * @throws UsageError for an earlier state that is not there
 */
export async function earlierInventories(
  options: LintOptions,
  cwd: string,
  targets: readonly string[],
  staged: StagedState | undefined,
): Promise<EarlierInventories | undefined> {
  const { base, paths = [], listed, buffers = [] } = options;
  if (base === undefined) return undefined;
  const named = buffers.map(({ path }) => path);
  const asked = paths.length === 0 && named.length > 0 ? named : listed ? askedPaths(options) : paths;
  const compared = { base: staged ? await earlierThanStaged(base, staged) : base, cwd, paths: asked };
  return EarlierInventories.open(
    { ...compared, source: staged?.now ?? workingTree },
    targets,
    buffersOf(options, cwd),
  );
}

/**
 * What is checked out of folders of which that which is staged is linted: what a commit takes away from them can be told
 * by it. Undefined where nothing is staged, or another state to compare with is named.
 *
 * @param targets the files that are linted, absolute
 */
export async function committedInventories(
  { base, paths = [] }: LintOptions,
  cwd: string,
  targets: readonly string[],
  staged: StagedState | undefined,
): Promise<EarlierInventories | undefined> {
  if (!staged || base !== undefined) return undefined;
  const { RevisionTree } = await import("./revision-tree.ts");
  const compared = { base: new RevisionTree(staged.before), cwd, paths, source: staged.now };
  return EarlierInventories.open(compared, targets, []);
}

async function earlierThanStaged(base: string, state: StagedState): Promise<EarlierTree> {
  const { earlierThanStaged } = await import("../staged/staged-state.ts");
  return earlierThanStaged(base, state);
}
