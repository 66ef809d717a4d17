import { realpathSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { kindBehind } from "../../inventory/files/file-tree.ts";
import { workingTree } from "../../inventory/files/working-tree.ts";
import type { EarlierTree } from "../earlier/earlier-tree.ts";
import { RevisionTree } from "../earlier/revision-tree.ts";
import { isPath } from "../earlier/trees.ts";
import { Git } from "../git/git.ts";
import type { GitTree } from "../git/git-tree.ts";
import { openCheckedOut, openIndex, openRevision } from "../git/open-tree.ts";
import { repositoryRoot } from "../git/repository-root.ts";
import type { CommitRange, LintOptions } from "../options.ts";
import { UsageError } from "../usage-error.ts";

/** What is staged, and what it is held against. */
export interface StagedState {
  readonly git: Git;
  /** The current folder without links, as git has paths. */
  readonly cwd: string;
  readonly now: GitTree;
  readonly before: GitTree;
}

/**
 * Reads what is staged in the repository that the current folder stands in, and the commit that is checked out; of two
 * commits, what they hold.
 *
 * @throws UsageError outside of a repository, and in one without a work tree
 */
export async function openStaged({ staged, buffers = [] }: LintOptions, cwd: string): Promise<StagedState> {
  if (buffers.length > 0)
    throw new UsageError(
      "--staged reads what is staged, and standard input is not. Leave out one of the two.",
    );
  const folder = realFolder(cwd);
  const git = new Git(await workTreeOf(folder, cwd));
  if (isRange(staged)) {
    return {
      git,
      cwd: folder,
      now: await openRevision(git, staged.to),
      before: await openRevision(git, staged.from),
    };
  }
  const now = await openIndex(git);
  return { git, cwd: folder, now, before: await openCheckedOut(git) };
}

/** Whether two commits are compared, and not the index. */
export function isRange(staged: LintOptions["staged"]): staged is CommitRange {
  return typeof staged === "object";
}

/**
 * The earlier state that `--base` names beside `--staged`.
 *
 * @throws UsageError for a folder, and for a revision that the repository has not
 */
export async function earlierThanStaged(
  base: string,
  { git, before, cwd }: StagedState,
): Promise<EarlierTree> {
  // What is checked out is what is staged against, even where it has no commit yet.
  if (base === "HEAD" || base === "@") return new RevisionTree(before);
  const isFolder = kindBehind(workingTree, resolve(cwd, base)) === "folder";
  if (isPath(base) || (isFolder && (await git.commit(base)) === undefined)) {
    throw new UsageError(
      `'${base}' is a folder, and what is staged is compared with a revision of git: --staged --base HEAD.`,
    );
  }
  return new RevisionTree(await openRevision(git, base));
}

/**
 * Paths as git has them: those that lead to the repository through a link from outside lead there without.
 *
 * @throws UsageError for paths that are not kept in the repository, whatever stands there on the disk
 */
export function keptPaths(paths: readonly string[], { cwd, now }: StagedState): readonly string[] {
  return paths.map((path) => {
    // An empty path is a mistake that is told elsewhere.
    if (path === "" || now.keeps(resolve(cwd, path))) return path;
    const real = withoutLinksTo(now.root, resolve(cwd, path));
    if (real !== undefined && now.keeps(real)) return real;
    throw new UsageError(
      `'${path}' is not kept in the repository '${now.root}', and --staged reads nothing else. Leave out one of the two.`,
    );
  });
}

/** A path below a folder, where a part of it is a link to that folder. */
function withoutLinksTo(root: string, path: string): string | undefined {
  for (let above = path; dirname(above) !== above; above = dirname(above)) {
    const leadsThere = kindBehind(workingTree, above) === "folder" && workingTree.realPath(above) === root;
    if (leadsThere) return join(root, relative(above, path));
  }
  return undefined;
}

async function workTreeOf(folder: string, shown: string): Promise<string> {
  const root = repositoryRoot(folder);
  const isBare = await new Git(root ?? folder).isBare();
  if (isBare) {
    throw new UsageError(
      `'${root ?? shown}' is a bare repository, in which nothing is staged: --staged needs a work tree.`,
    );
  }
  if (root !== undefined) return root;
  throw new UsageError(`--staged reads what is staged in git, and '${shown}' stands in no git repository.`);
}

function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    throw new UsageError(`The current folder '${folder}' does not exist.`);
  }
}
