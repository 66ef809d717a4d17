import { dirname, join } from "node:path";
import { type FileTree, kindBehind, UnreadableFileError } from "../../inventory/files/file-tree.ts";
import { utf8Text } from "../../inventory/text/bytes.ts";
import type { IgnorePatterns } from "../configuration/ignore-patterns.ts";
import { repositoryRoot } from "../git/repository-root.ts";

/** The .gitignore files that hold in a folder, nearest first. */
export class GitIgnore {
  readonly #patterns: IgnorePatterns;
  readonly #outer: GitIgnore | undefined;

  constructor(patterns: IgnorePatterns, outer: GitIgnore | undefined) {
    this.#patterns = patterns;
    this.#outer = outer;
  }

  /**
   * Whether git ignores a path for itself. That of a folder that git ignores is asked where somebody names the folder all
   * the same, or takes it back in; then git has nothing to say of it.
   */
  ignores(path: string, isFolder: boolean): boolean {
    const answer = this.#patterns.answer(path, isFolder);
    const inherited = answer.decided && answer.ignored && this.#ignoresFolder(dirname(path));
    return answer.decided && !inherited ? answer.ignored : (this.#outer?.ignores(path, isFolder) ?? false);
  }

  #ignoresFolder(folder: string): boolean {
    const answer = this.#patterns.answer(folder, true);
    return answer.decided && answer.ignored;
  }
}

/** What holds in a folder that has a .gitignore, within what holds in the folders above. */
export async function withGitIgnore(
  folder: string,
  outer: GitIgnore | undefined,
  files: FileTree,
): Promise<GitIgnore> {
  const { IgnorePatterns } = await import("../configuration/ignore-patterns.ts");
  const file = join(folder, ".gitignore");
  const lines = (await textOf(file, files)).split(/\r?\n/);
  const patterns = lines.map((pattern, index) => ({ pattern, place: { file, line: index + 1, column: 1 } }));
  return new GitIgnore(new IgnorePatterns(folder, patterns), outer);
}

/** What holds in a folder by the .gitignore files of the folders above it, up to the root of its repository. */
export async function gitIgnoreAbove(folder: string, files: FileTree): Promise<GitIgnore | undefined> {
  const folders = foldersOfRepository(folder);
  let nearest: GitIgnore | undefined;
  for (const each of folders.reverse()) {
    if (kindBehind(files, join(each, ".gitignore")) === "file") {
      nearest = await withGitIgnore(each, nearest, files);
    }
  }
  return nearest;
}

/** The folders above, innermost first, as far as the repository reaches; none outside of a repository. */
function foldersOfRepository(folder: string): string[] {
  const root = repositoryRoot(folder);
  if (root === undefined) return [];
  const above: string[] = [];
  for (let each = folder; each !== root; each = dirname(each)) above.push(dirname(each));
  return above;
}

/** One that is too large to be read says nothing, as one that git cannot read. */
async function textOf(path: string, files: FileTree): Promise<string> {
  await files.load([path]);
  try {
    return utf8Text(files.read(path));
  } catch (error) {
    if (error instanceof UnreadableFileError) return "";
    throw error;
  }
}
