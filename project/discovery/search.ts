import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Configurations } from "../configuration/configurations.ts";
import { readingFailure } from "../reading-failure.ts";
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

/**
 * Searches a folder and everything below it for files, links to folders included. What .gitignore files and
 * configurations leave out is not found. A folder to which several links lead is searched once.
 *
 * @param wanted whether a file, by its absolute path, is looked for
 * @param onUnreadable is told of folders that cannot be read, which are passed over then
 * @throws UsageError for a folder that cannot be read, where nobody is to be told
 */
export async function search(
  folder: string,
  wanted: (path: string) => boolean,
  configurations: Configurations,
  onUnreadable: (error: UsageError) => void = refuse,
): Promise<Found> {
  const search = new Search(wanted, configurations, onUnreadable);
  await search.folder(folder, await gitIgnoreAbove(folder));
  return search.found();
}

function refuse(error: UsageError): never {
  throw error;
}

/** A folder behind a link, and what held where the link stands. */
interface LinkedFolder {
  readonly path: string;
  readonly git: GitIgnore | undefined;
}

class Search {
  readonly #wanted: (path: string) => boolean;
  readonly #configurations: Configurations;
  readonly #onUnreadable: (error: UsageError) => void;
  readonly #files: string[] = [];
  readonly #visited = new Set<string>();
  readonly #links: LinkedFolder[] = [];
  #leftOut = false;

  constructor(
    wanted: (path: string) => boolean,
    configurations: Configurations,
    onUnreadable: (error: UsageError) => void,
  ) {
    this.#wanted = wanted;
    this.#configurations = configurations;
    this.#onUnreadable = onUnreadable;
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
    const real = realpathSync(path);
    if (this.#visited.has(real)) return;
    this.#visited.add(real);
    const entries = this.#entriesOf(path);
    const hasOwn = entries.some((entry) => entry.name === ".gitignore" && entry.isFile());
    const git = hasOwn ? await withGitIgnore(path, outer) : outer;
    for (const entry of entries) await this.#entry(join(path, entry.name), entry, git);
  }

  #entriesOf(path: string): Dirent[] {
    try {
      return readdirSync(path, { withFileTypes: true });
    } catch (error) {
      this.#onUnreadable(new UsageError(readingFailure(path, error as NodeJS.ErrnoException)));
      return [];
    }
  }

  async #entry(path: string, entry: Dirent, git: GitIgnore | undefined): Promise<void> {
    const kind = kindOf(path, entry);
    if (kind === undefined || (kind === "folder" ? NEVER.has(entry.name) : !this.#wanted(path))) return;
    const isFolder = kind === "folder";
    const answer = await this.#configurations.ignores(path, isFolder);
    if (answer.decided ? answer.ignored : git?.ignores(path, isFolder)) {
      this.#leftOut = true;
      return;
    }
    if (!isFolder) this.#files.push(path);
    else if (entry.isSymbolicLink()) this.#links.push({ path, git });
    else await this.#folder(path, git);
  }
}

function kindOf(path: string, entry: Dirent): "file" | "folder" | undefined {
  if (entry.isDirectory()) return "folder";
  if (entry.isFile()) return "file";
  if (!entry.isSymbolicLink()) return undefined;
  try {
    const target = statSync(path);
    return target.isDirectory() ? "folder" : target.isFile() ? "file" : undefined;
  } catch {
    // A link to nothing, or to itself. Inventories are not read through it.
    return undefined;
  }
}
