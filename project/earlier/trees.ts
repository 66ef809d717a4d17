import { realpathSync, statSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import { UsageError } from "../usage-error.ts";
import type { ComparedFolder } from "./earlier-files.ts";
import type { EarlierTree } from "./earlier-tree.ts";
import { comparedFolder, FolderTree } from "./folder-tree.ts";
import { Git } from "./git.ts";
import { repositoryRoot } from "./repository-root.ts";
import { RevisionTree } from "./revision-tree.ts";

/** What is compared, and with which earlier state. */
export interface Compared {
  /** A revision of the git repository that the files stand in, or a folder. */
  readonly base: string;
  readonly cwd: string;
  /** What was asked for: files, folders and globs. */
  readonly paths: readonly string[];
  /** The folders that hold the files, absolute. */
  readonly folders: readonly string[];
}

/** An earlier tree, and the folders that are compared with it. */
export interface ComparedTree {
  readonly tree: EarlierTree;
  readonly folders: readonly ComparedFolder[];
}

/**
 * Finds the earlier state that is meant: one folder, or a revision of every repository that the files stand in.
 *
 * @throws UsageError where neither is there, or both
 */
export async function treesOf(compared: Compared): Promise<ComparedTree[]> {
  const { base, cwd } = compared;
  const folders = compared.folders.map((folder) => ({ folder, real: realFolder(folder) }));
  const entry = statSync(resolve(cwd, base), { throwIfNoEntry: false });
  if (isPath(base)) {
    if (!entry) throw new UsageError(`'${base}' does not exist.`);
    return [folderTree(compared, folders)];
  }
  const repositories = byRepository(folders);
  if (entry && !(await knowsRevision(repositories.keys(), base))) return [folderTree(compared, folders)];
  if (entry?.isDirectory()) {
    throw new UsageError(
      `'${base}' is a revision and a folder. Write './${base}' for the folder, 'refs/heads/${base}' for the branch.`,
    );
  }
  const outside = repositories.get(undefined)?.[0];
  if (outside) {
    throw new UsageError(
      `'${base}' is no folder, and can be no revision: '${outside.folder}' stands in no git repository.`,
    );
  }
  return Promise.all(
    [...repositories].map(async ([root, folders]) => ({
      tree: await RevisionTree.open(new Git(root!), base),
      folders,
    })),
  );
}

/** Whether a text can only be meant as a path. */
function isPath(base: string): boolean {
  return isAbsolute(base) || /^\.\.?(?:[\\/]|$)|[\\/]$/.test(base);
}

function folderTree(compared: Compared, folders: readonly ComparedFolder[]): ComparedTree {
  const { base, cwd, paths } = compared;
  const folder = resolve(cwd, base);
  if (!statSync(folder).isDirectory()) {
    throw new UsageError(`'${base}' is a file. --base takes a folder, or a revision of git.`);
  }
  const now = comparedFolder(base, paths, cwd, compared.folders);
  return { tree: new FolderTree(base, realpathSync(folder), now), folders };
}

function byRepository(folders: readonly ComparedFolder[]): Map<string | undefined, ComparedFolder[]> {
  const repositories = new Map<string | undefined, ComparedFolder[]>();
  for (const each of folders) {
    const root = repositoryRoot(each.real);
    repositories.set(root, [...(repositories.get(root) ?? []), each]);
  }
  return repositories;
}

async function knowsRevision(roots: Iterable<string | undefined>, revision: string): Promise<boolean> {
  for (const root of roots) {
    if (root !== undefined && (await new Git(root).commit(revision)) !== undefined) return true;
  }
  return false;
}

/** The folder with its links resolved. A buffer may stand in one that is not there yet. */
function realFolder(folder: string): string {
  return statSync(folder, { throwIfNoEntry: false }) ? realpathSync(folder) : folder;
}
