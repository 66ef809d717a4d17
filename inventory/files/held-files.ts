import { basename, dirname } from "node:path";
import type { FileContent } from "./file-content.ts";
import { type EntryKind, type FileTree, type TreeEntry, UnreadableFileError } from "./file-tree.ts";

/** Files that stand in memory, where there is no disk: those that a page or an editor in a browser has handed over. */
export class HeldFiles implements FileTree {
  readonly #files = new Map<string, { readonly content: FileContent; readonly stamp: string }>();
  /** What stands in each folder, by its name. */
  readonly #folders = new Map<string, Map<string, TreeEntry>>();
  #changes = 0;

  /** Puts a file in, in place of what its path had. @param path absolute */
  put(path: string, bytes: Uint8Array): void {
    this.#put(path, { bytes });
  }

  /** Puts a file in that is there and cannot be read. @param problem why, a sentence */
  putUnreadable(path: string, problem: string): void {
    this.#put(path, { bytes: new Uint8Array(), problem });
  }

  /** Takes a file out, and with it the folders that only it stood in. */
  remove(path: string): void {
    if (!this.#files.delete(path)) return;
    for (let at = path; ; at = dirname(at)) {
      const around = this.#folders.get(dirname(at));
      around?.delete(basename(at));
      if (around === undefined || around.size > 0 || dirname(at) === at) return;
      this.#folders.delete(dirname(at));
    }
  }

  /** By what it is seen that a file is another one; undefined where there is none. */
  stampAt(path: string): string | undefined {
    return this.#files.get(path)?.stamp;
  }

  entryAt(path: string): EntryKind | undefined {
    if (this.#files.has(path)) return "file";
    return this.#folders.has(path) ? "folder" : undefined;
  }

  kindAt(path: string): Exclude<EntryKind, "link"> {
    return (this.entryAt(path) ?? missing(path)) as Exclude<EntryKind, "link">;
  }

  entriesOf(folder: string): readonly TreeEntry[] {
    return [...(this.#folders.get(folder) ?? missing(folder)).values()];
  }

  read(path: string): Uint8Array {
    const { bytes, problem } = (this.#files.get(path) ?? missing(path)).content;
    if (problem !== undefined) throw new UnreadableFileError(problem);
    return bytes;
  }

  realPath(path: string): string {
    this.kindAt(path);
    return path;
  }

  linkTarget(): undefined {}

  async load(): Promise<void> {}

  #put(path: string, content: FileContent): void {
    this.#files.set(path, { content, stamp: String(++this.#changes) });
    this.#enter(path, "file");
  }

  #enter(path: string, kind: "file" | "folder"): void {
    const folder = dirname(path);
    if (folder === path) return;
    const entries = this.#folders.get(folder) ?? new Map<string, TreeEntry>();
    entries.set(basename(path), { name: basename(path), kind });
    this.#folders.set(folder, entries);
    this.#enter(folder, "folder");
  }
}

/** The files of a browser: there is one place for them, as there is one disk. */
export const heldFiles = new HeldFiles();

function missing(path: string): never {
  throw Object.assign(new Error(`There is no ${path}.`), { code: "ENOENT", path });
}
