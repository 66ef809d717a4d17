import { isAbsolute, join, posix, relative, sep } from "node:path";
import {
  type EntryKind,
  type FileTree,
  type TreeEntry,
  UnreadableFileError,
} from "../../inventory/files/file-tree.ts";
import { workingTree } from "../../inventory/files/working-tree.ts";
import { refusedSize } from "../../inventory/text/decode.ts";
import type { Git } from "./git.ts";
import { type GitEntry, isFileEntry, isLinkEntry, type StagedEntry } from "./git-entry.ts";
import { GitFolders } from "./git-folders.ts";

/** More links in a row than this lead in a circle. */
const MOST_LINKS = 40;

/** Where a path leads: to something that git has, or to a place on the disk that it does not keep. */
type Found = { readonly entry: GitEntry | undefined; readonly local: string } | { readonly onDisk: string };

/** What is said of a path that git keeps as several contents. */
const UNMERGED =
  "It is not merged: git's index holds several contents for it. Resolve the conflict, and add the file with 'git add'.";

/**
 * The files of a repository as git keeps them, in its index or in a commit. Read from the disk is what it does not keep:
 * what stands outside of the repository, in `node_modules`, and in a submodule.
 */
export class GitTree implements FileTree {
  /** What it is, for messages: `git's index`, `revision 'main'`. */
  readonly name: string;
  /** The top of the work tree, absolute, without links. */
  readonly root: string;
  /** All files, links and submodules, by their paths from the root with `/`. */
  readonly entries: ReadonlyMap<string, GitEntry | StagedEntry>;
  readonly #git: Git;
  readonly #folders: GitFolders;
  readonly #contents = new Map<string, Uint8Array>();
  /** The sizes of contents that are too large to be read. */
  readonly #refused = new Map<string, number>();

  private constructor(name: string, git: Git, entries: readonly GitEntry[]) {
    this.name = name;
    this.root = git.root;
    this.#git = git;
    this.entries = new Map(entries.map((entry) => [entry.path, entry]));
    this.#folders = new GitFolders(this.entries.keys());
  }

  /** @param isNeeded whether a file, by its path with `/`, is read in any case */
  static async open(
    name: string,
    git: Git,
    entries: readonly GitEntry[],
    isNeeded: (path: string) => boolean,
  ): Promise<GitTree> {
    const tree = new GitTree(name, git, entries);
    await tree.#loadEntries(entries.filter(isLinkEntry));
    await tree.load(entries.filter(({ path }) => isNeeded(path)).map(({ path }) => join(git.root, path)));
    return tree;
  }

  /** The absolute paths of all files and links. */
  *paths(): Generator<string> {
    for (const path of this.entries.keys()) yield join(this.root, path);
  }

  /** What git has at a path, links followed; undefined for a folder, for nothing, and for what it does not keep. */
  gitEntryAt(path: string): GitEntry | undefined {
    try {
      const found = this.#find(path);
      return "onDisk" in found ? undefined : found.entry;
    } catch {
      return undefined;
    }
  }

  /** Whether it is git that says what stands at a path, or that nothing does. */
  keeps(path: string): boolean {
    try {
      return !("onDisk" in this.#find(path));
    } catch {
      return true;
    }
  }

  /** What git has at the very path, be it a link. */
  ownEntryAt(path: string): GitEntry | undefined {
    return this.entries.get(this.#local(path));
  }

  entryAt(path: string): EntryKind | undefined {
    try {
      const found = this.#find(path, false);
      return "onDisk" in found ? workingTree.entryAt(found.onDisk) : kindOf(found.entry);
    } catch {
      return undefined;
    }
  }

  kindAt(path: string): Exclude<EntryKind, "link"> {
    const found = this.#find(path);
    return "onDisk" in found
      ? workingTree.kindAt(found.onDisk)
      : (kindOf(found.entry) as Exclude<EntryKind, "link">);
  }

  entriesOf(folder: string): readonly TreeEntry[] {
    const found = this.#find(folder);
    if ("onDisk" in found) return workingTree.entriesOf(found.onDisk);
    if (found.entry) throw failure("ENOTDIR", folder);
    return this.#folders.namesIn(found.local).map((name) => ({
      name,
      kind: kindOf(this.entries.get(posix.join(found.local, name))),
    }));
  }

  read(path: string): Uint8Array {
    const found = this.#find(path);
    if ("onDisk" in found) return workingTree.read(found.onDisk);
    const { entry } = found;
    if (entry === undefined) throw failure("EISDIR", path);
    if (!isFileEntry(entry))
      throw new UnreadableFileError("It is a repository of its own, so it is not read.");
    if ("isUnmerged" in entry && entry.isUnmerged) throw new UnreadableFileError(UNMERGED);
    const size = this.#refused.get(entry.oid);
    if (size !== undefined) throw new UnreadableFileError(refusedSize(size)!);
    const content = this.#contents.get(entry.oid);
    if (content === undefined) throw new Error(`'${path}' was not loaded before it was read.`);
    return content;
  }

  realPath(path: string): string {
    const found = this.#find(path);
    return "onDisk" in found ? workingTree.realPath(found.onDisk) : join(this.root, found.local);
  }

  linkTarget(path: string): string | undefined {
    const entry = this.ownEntryAt(path);
    if (entry === undefined) return workingTree.linkTarget(path);
    return isLinkEntry(entry) ? this.#targetOf(entry) : undefined;
  }

  async load(paths: readonly string[]): Promise<void> {
    const entries = paths.flatMap((path) => this.gitEntryAt(path) ?? []);
    await this.#loadEntries(entries.filter(isFileEntry));
  }

  async #loadEntries(entries: readonly GitEntry[]): Promise<void> {
    const oids = new Set(entries.map(({ oid }) => oid).filter((oid) => !this.#contents.has(oid)));
    const sizes = await this.#git.sizes([...oids]);
    for (const [oid, size] of sizes) {
      if (refusedSize(size) === undefined) continue;
      this.#refused.set(oid, size);
      oids.delete(oid);
    }
    for (const [oid, bytes] of await this.#git.contents([...oids])) this.#contents.set(oid, bytes);
  }

  /** @throws the system's error where a path leads to nothing */
  #find(path: string, followsLast = true): Found {
    let at = "";
    const left = this.#local(path).split("/");
    let links = 0;
    for (let part = left.shift(); part !== undefined; part = left.shift()) {
      if (part === "" || part === ".") continue;
      const here = posix.join(at, part);
      if (part === "node_modules" || here === ".." || here.startsWith("../") || isAbsolute(part)) {
        return { onDisk: join(this.root, at, part, ...left) };
      }
      const entry = this.entries.get(here);
      if (entry === undefined) {
        if (here !== "." && !this.#folders.has(here)) throw this.#missing(path);
      } else if (isLinkEntry(entry)) {
        if (left.length === 0 && !followsLast) return { entry, local: here };
        if (++links > MOST_LINKS) throw failure("ELOOP", path);
        const target = this.#targetOf(entry);
        if (isAbsolute(target)) {
          const local = this.#local(target);
          if (local.startsWith("../") || isAbsolute(local)) return { onDisk: join(target, ...left) };
          at = "";
          left.unshift(...local.split("/"));
        } else left.unshift(...target.split("/"));
        continue;
      } else if (left.length > 0) {
        if (isFileEntry(entry)) throw failure("ENOTDIR", path);
        return { onDisk: join(this.root, here, ...left) };
      }
      at = here === "." ? "" : here;
    }
    return { entry: this.entries.get(at), local: at };
  }

  #targetOf({ oid }: GitEntry): string {
    return Buffer.from(this.#contents.get(oid)!).toString("utf8");
  }

  /** The path from the root, with `/`. */
  #local(path: string): string {
    return relative(this.root, path).split(sep).join("/");
  }

  #missing(path: string): NodeJS.ErrnoException {
    return Object.assign(failure("ENOENT", path), { where: this.name });
  }
}

function kindOf(entry: GitEntry | undefined): EntryKind {
  if (entry === undefined) return "folder";
  if (isFileEntry(entry)) return "file";
  return isLinkEntry(entry) ? "link" : "other";
}

function failure(code: string, path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code, path });
}
