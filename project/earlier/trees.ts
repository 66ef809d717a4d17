import { realpathSync, statSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import { type FileTree, failureAt, kindBehind } from "../../inventory/files/file-tree.ts";
import { workingTree } from "../../inventory/files/working-tree.ts";
import { Git } from "../git/git.ts";
import { openRevision } from "../git/open-tree.ts";
import { repositoryRoot } from "../git/repository-root.ts";
import { readingFailure } from "../reading-failure.ts";
import { UsageError } from "../usage-error.ts";
import type { ComparedFolder } from "./earlier-files.ts";
import type { EarlierTree } from "./earlier-tree.ts";
import { comparedFolder, FolderTree } from "./folder-tree.ts";
import { RevisionTree } from "./revision-tree.ts";

/** What is compared, and with which earlier state. */
export interface Compared {
  /** A revision of the git repository that the files stand in, or a folder; or what was read of it already. */
  readonly base: string | EarlierTree;
  readonly cwd: string;
  /** What was asked for: files, folders and globs. */
  readonly paths: readonly string[];
  /** Where the files are read from. */
  readonly source: FileTree;
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
  const folders = compared.folders.map((folder) => ({ folder, real: realFolder(folder, compared.source) }));
  if (typeof base !== "string") return [{ tree: base, folders }];
  const path = resolve(cwd, base);
  const kind = kindBehind(workingTree, path);
  if (isPath(base)) {
    const failure = failureAt(workingTree, path);
    if (failure) throw new UsageError(readingFailure(base, failure));
    return [folderTree(base, compared, folders)];
  }
  const repositories = byRepository(folders);
  if (kind && !(await knowsRevision(repositories.keys(), base))) return [folderTree(base, compared, folders)];
  if (kind === "folder") {
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
      tree: new RevisionTree(await openRevision(new Git(root!), base)),
      folders,
    })),
  );
}

/** Whether a text can only be meant as a path. */
export function isPath(base: string): boolean {
  return isAbsolute(base) || /^\.\.?(?:[\\/]|$)|[\\/]$/.test(base);
}

function folderTree(
  base: string,
  { cwd, paths, folders: absolute }: Compared,
  folders: readonly ComparedFolder[],
): ComparedTree {
  const folder = resolve(cwd, base);
  if (!statSync(folder).isDirectory()) {
    throw new UsageError(`'${base}' is a file. --base takes a folder, or a revision of git.`);
  }
  const now = comparedFolder(base, paths, cwd, absolute);
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
function realFolder(folder: string, source: FileTree): string {
  return kindBehind(source, folder) === undefined ? folder : source.realPath(folder);
}
