import { join } from "node:path";
import { type FileTree, kindBehind, type TreeEntry } from "../../inventory/files/file-tree.ts";
import type { Configurations } from "../configuration/configurations.ts";
import { isUnreachableName, readingFailure } from "../reading-failure.ts";
import { UsageError } from "../usage-error.ts";
import { type GitIgnore, gitIgnoreAbove, withGitIgnore } from "./git-ignore.ts";

/** Folders that are never searched. */
const NEVER: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/** What a search found. */
export interface Found {
  /** Absolute paths. */
  readonly files: readonly string[];
  /** Whether some folder or wanted file was left out. */
  readonly leftOut: boolean;
}

/** What a search looks for, and where. */
export interface SearchOptions {
  /** Whether a file, by its absolute path, is looked for. */
  wanted(path: string): boolean;
  /** Whether a folder is looked into, by its absolute path. Left out: every one. */
  readonly entered?: (folder: string) => boolean;
  readonly configurations: Pick<Configurations, "ignores">;
  readonly files: FileTree;
  /**
   * Is told of folders that cannot be read, which are passed over then. Left out: the first of them is a UsageError.
   */
  readonly onUnreadable?: (error: UsageError) => void;
}

/**
 * Searches a folder and everything below it for files, links to folders included. What .gitignore files and
 * configurations leave out is not found. A folder to which several links lead is searched once.
 *
 * @throws UsageError for a folder that cannot be read, where nobody is to be told
 */
export async function search(folder: string, options: SearchOptions): Promise<Found> {
  const search = new Search(options);
  await search.folder(folder, await gitIgnoreAbove(folder, options.files));
  return search.found();
}

/** A folder behind a link, and what held where the link stands. */
interface LinkedFolder {
  readonly path: string;
  readonly git: GitIgnore | undefined;
}

class Search {
  readonly #options: SearchOptions;
  readonly #files: string[] = [];
  readonly #visited = new Set<string>();
  readonly #links: LinkedFolder[] = [];
  #leftOut = false;

  constructor(options: SearchOptions) {
    this.#options = options;
  }

  found(): Found {
    return { files: this.#files, leftOut: this.#leftOut };
  }

  async folder(path: string, git: GitIgnore | undefined): Promise<void> {
    await this.#folder(path, git);
    // After the folders themselves, so that what stands in the tree is found there and not behind a link to it.
    for (let link = this.#links.shift(); link !== undefined; link = this.#links.shift()) {
      await this.#folder(link.path, link.git);
    }
  }

  async #folder(path: string, outer: GitIgnore | undefined): Promise<void> {
    const { files } = this.#options;
    const entries = this.#entriesOf(path);
    if (entries === undefined) return;
    const hasOwn = entries.some(({ name, kind }) => name === ".gitignore" && kind === "file");
    const git = hasOwn ? await withGitIgnore(path, outer, files) : outer;
    for (const entry of entries) await this.#entry(join(path, entry.name), entry, git);
  }

  /** What stands in a folder; undefined where that was looked at before, or cannot be. */
  #entriesOf(path: string): readonly TreeEntry[] | undefined {
    const { files } = this.#options;
    try {
      const real = files.realPath(path);
      if (this.#visited.has(real)) return undefined;
      this.#visited.add(real);
      return files.entriesOf(path);
    } catch (error) {
      if (isUnreachableName(path, error as NodeJS.ErrnoException)) {
        // Reading it says what is wrong with it, and the others are found.
        this.#files.push(path);
        return undefined;
      }
      const failure = new UsageError(readingFailure(path, error as NodeJS.ErrnoException));
      if (!this.#options.onUnreadable) throw failure;
      this.#options.onUnreadable(failure);
      return undefined;
    }
  }

  async #entry(path: string, { name, kind: own }: TreeEntry, git: GitIgnore | undefined): Promise<void> {
    const { configurations, files, wanted, entered } = this.#options;
    // A link to nothing is no file: inventories are not read through it.
    const kind = own === "link" ? kindBehind(files, path) : own;
    const isFolder = kind === "folder";
    if (kind === undefined || (isFolder ? NEVER.has(name) || entered?.(path) === false : !wanted(path)))
      return;
    const answer = await configurations.ignores(path, isFolder);
    if (answer.decided ? answer.ignored : git?.ignores(path, isFolder)) {
      this.#leftOut = true;
      return;
    }
    if (!isFolder) this.#files.push(path);
    else if (own === "link") this.#links.push({ path, git });
    else await this.#folder(path, git);
  }
}
