import { posix } from "node:path";
import { didYouMean } from "../../inventory/text/nearest.ts";
import { isGoverningFile } from "../discovery/governing-files.ts";
import { UsageError } from "../usage-error.ts";
import type { Git } from "./git.ts";
import { GitTree } from "./git-tree.ts";

/** The index of a repository. */
export async function openIndex(git: Git): Promise<GitTree> {
  return GitTree.open("git's index", git, await git.staged(), isGoverning);
}

/** The commit that is checked out; nothing where the branch has none yet. */
export async function openCheckedOut(git: Git): Promise<GitTree> {
  const commit = await git.commit("HEAD");
  return commit === undefined && (await git.isUnborn()) ? openNothing(git) : openRevision(git, "HEAD");
}

/** A revision of a repository. @throws UsageError for one that it has not */
export async function openRevision(git: Git, revision: string): Promise<GitTree> {
  const commit = await git.commit(revision);
  if (commit === undefined) throw await unknownRevision(git, revision);
  return GitTree.open(`revision '${revision}'`, git, await git.entries(commit), isGoverning);
}

/** The state before the first commit. */
function openNothing(git: Git): Promise<GitTree> {
  return GitTree.open("the first commit", git, [], isGoverning);
}

/** Files that say what is linted, and how. They are small, and many of them are read one by one. */
function isGoverning(path: string): boolean {
  const name = posix.basename(path);
  return name === ".gitignore" || isGoverningFile(name);
}

async function unknownRevision(git: Git, revision: string): Promise<UsageError> {
  const unknown = `The repository '${git.root}' has no revision '${revision}'.`;
  if (await git.isShallow()) {
    return new UsageError(
      `${unknown} It is a shallow clone, without the earlier commits: fetch them with 'git fetch --unshallow', in a pipeline with a checkout of full depth.`,
    );
  }
  const names = await git.names();
  if (names.length === 0 && (await git.isUnborn())) {
    return new UsageError(
      `The repository '${git.root}' has no commit yet, so there is nothing to compare with.`,
    );
  }
  const remote = names.filter((name) => name.endsWith(`/${revision}`)).map((name) => `'${name}'`);
  const hint = remote.length > 0 ? ` Did you mean ${remote.join(" or ")}?` : didYouMean(revision, names);
  return new UsageError(`${unknown}${hint}`);
}
