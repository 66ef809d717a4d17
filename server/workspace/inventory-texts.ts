import { dirname } from "node:path";
import { inventoryFilesIn } from "../../inventory/read-inventory.ts";
import { readingFailure } from "../../project/reading-failure.ts";
import { LARGEST_ON_TYPE, type LiveInventory } from "./live-inventory.ts";
import type { OpenDocument, OpenDocuments } from "./open-documents.ts";
import { type FileOnDisk, readDocument, stampOf } from "./read-document.ts";

/** What has come of bringing texts up to date. */
export interface UpdatedTexts {
  readonly isChanged: boolean;
  /** What went wrong; a sentence. */
  readonly problem: string | undefined;
}

/** Hands inventories the texts of their files: those of the editor for files that are open, those on the disk for others. */
export class InventoryTexts {
  readonly #documents: OpenDocuments;
  /** What inventories hold as it stands on the disk. */
  readonly #onDisk = new Map<string, FileOnDisk>();
  /** Large files that were changed since they were last read. */
  readonly #behind = new Set<string>();

  constructor(documents: OpenDocuments) {
    this.#documents = documents;
  }

  /** Whether a file is too large to be looked at while it is typed, and was changed since it last was. */
  isBehind(path: string): boolean {
    return this.#behind.has(path);
  }

  /** Takes in what was typed. @returns whether that was done; a file that is too large waits for being saved */
  type(inventory: LiveInventory, { path, text }: OpenDocument): boolean {
    if (text.length >= LARGEST_ON_TYPE) {
      this.#behind.add(path);
      return false;
    }
    this.#take(inventory, path, text);
    return true;
  }

  /** Takes in the text of a large file, which was left as it was while it was typed. @returns whether there is one */
  catchUp(inventory: LiveInventory, { path, text }: OpenDocument): boolean {
    if (!this.#behind.has(path)) return false;
    this.#take(inventory, path, text);
    return true;
  }

  /** Brings all texts of an inventory up to date. */
  update(inventory: LiveInventory): UpdatedTexts {
    const { folder } = inventory;
    let isChanged = false;
    const { files, problem } = filesIn(folder);
    const open = [...this.#documents.all()].filter(({ path }) => dirname(path) === folder);
    const paths = new Set([...files, ...open.map(({ path }) => path)]);
    for (const path of [...inventory.paths]) {
      if (paths.has(path)) continue;
      inventory.remove(path);
      this.#onDisk.delete(path);
      this.#behind.delete(path);
      isChanged = true;
    }
    for (const path of paths) {
      const document = this.#documents.at(path);
      if (document) {
        if (!this.#behind.has(path)) isChanged = this.#take(inventory, path, document.text) || isChanged;
        continue;
      }
      // What was typed in it is gone, and with it what was said of that.
      if (this.#behind.delete(path)) isChanged = true;
      if (this.#onDisk.get(path)?.stamp === stampOf(path)) continue;
      this.#read(inventory, path);
      isChanged = true;
    }
    return { isChanged, problem };
  }

  /** Forgets what was read of an inventory. */
  forget(inventory: LiveInventory): void {
    for (const path of inventory.paths) {
      this.#onDisk.delete(path);
      this.#behind.delete(path);
    }
  }

  /** Hands over what the editor says of a file. What was read of it is held no more. @returns whether it is another text */
  #take(inventory: LiveInventory, path: string, text: string): boolean {
    this.#onDisk.delete(path);
    this.#behind.delete(path);
    return inventory.setText(path, text);
  }

  #read(inventory: LiveInventory, path: string): void {
    const file = readDocument(path);
    if (file) {
      this.#onDisk.set(path, file);
      inventory.setDocument(path, file.document);
    } else inventory.remove(path);
  }
}

/** The inventory files of a folder; none of one that is there no more, or cannot be read. */
export function filesIn(folder: string): { readonly files: readonly string[]; readonly problem?: string } {
  try {
    return { files: inventoryFilesIn(folder) };
  } catch (error) {
    const failure = error as NodeJS.ErrnoException;
    if (failure.code === undefined) throw error;
    const isGone = failure.code === "ENOENT" || failure.code === "ENOTDIR";
    return isGone ? { files: [] } : { files: [], problem: readingFailure(folder, failure) };
  }
}
