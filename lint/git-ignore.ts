import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { IgnorePatterns } from "./configuration/ignore-patterns.ts";

/** The .gitignore files that hold in a folder, nearest first. */
export class GitIgnore {
  readonly #patterns: IgnorePatterns;
  readonly #outer: GitIgnore | undefined;

  constructor(patterns: IgnorePatterns, outer: GitIgnore | undefined) {
    this.#patterns = patterns;
    this.#outer = outer;
  }

  /** Whether git ignores a path, as far as the .gitignore files of a project say. */
  ignores(path: string, isFolder: boolean): boolean {
    const answer = this.#patterns.answer(path, isFolder);
    return answer.decided ? answer.ignored : (this.#outer?.ignores(path, isFolder) ?? false);
  }
}

/** What holds in a folder that has a .gitignore, within what holds in the folders above. */
export async function withGitIgnore(folder: string, outer: GitIgnore | undefined): Promise<GitIgnore> {
  const { IgnorePatterns } = await import("./configuration/ignore-patterns.ts");
  const file = join(folder, ".gitignore");
  const lines = readFileSync(file, "utf8").split(/\r?\n/);
  const patterns = lines.map((pattern, index) => ({ pattern, place: { file, line: index + 1, column: 1 } }));
  return new GitIgnore(new IgnorePatterns(folder, patterns), outer);
}

/**
 * What the folders above a folder say of it, up to the root of its repository. A folder that git ignores and somebody
 * names all the same is searched as if git said nothing of it.
 */
export async function gitIgnoreAbove(folder: string): Promise<GitIgnore | undefined> {
  const folders = foldersOfRepository(folder);
  let holding: GitIgnore | undefined;
  for (const each of folders.reverse()) {
    if (isFile(join(each, ".gitignore"))) holding = await withGitIgnore(each, holding);
  }
  return holding?.ignores(folder, true) ? undefined : holding;
}

/** The folders above, innermost first, as far as the repository reaches; none outside of a repository. */
function foldersOfRepository(folder: string): string[] {
  if (isRepository(folder)) return [];
  const above: string[] = [];
  for (let each = dirname(folder); ; each = dirname(each)) {
    above.push(each);
    if (isRepository(each)) return above;
    if (dirname(each) === each) return [];
  }
}

function isRepository(folder: string): boolean {
  // A file in the work trees and submodules that git keeps elsewhere.
  return statSync(join(folder, ".git"), { throwIfNoEntry: false }) !== undefined;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
