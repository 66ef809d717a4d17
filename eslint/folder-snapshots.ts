import { type BigIntStats, statSync } from "node:fs";
import { dirname } from "node:path";
import { bufferDocument, documentOf, inventoryFilesIn } from "../inventory/read-inventory.ts";
import type { TextDocument } from "../inventory/text/document.ts";
import { Snapshot } from "./snapshot.ts";

/** How many folders are remembered. ESLint goes folder by folder, and a few files ahead. */
const FOLDERS = 4;
/** How many snapshots of a folder: that of its files, and the one with a text of ESLint's in place of one of them. */
const SNAPSHOTS = 2;
/** In milliseconds: a file that was changed so shortly before it was read may change again and keep its time. */
const SETTLED = 100;

/** What is remembered of a file. */
interface KnownFile {
  readonly document: TextDocument;
  /** Undefined where the file was so new that its time does not tell whether it stays the same. */
  readonly stamp: string | undefined;
}

interface KnownFolder {
  readonly files: Map<string, KnownFile>;
  /** The text that ESLint handed over last in place of a file. */
  buffer: TextDocument | undefined;
  /** The last one in front. */
  snapshots: Snapshot[];
}

/** The folders that ESLint asks for, read once and again when one of their files has changed. */
export class FolderSnapshots {
  readonly #folders = new Map<string, KnownFolder>();

  /**
   * The inventory of the folder of a file.
   *
   * @param text what ESLint lints: the file's, or in an editor one that is not saved yet
   * @throws the system's error when a file of the folder cannot be read
   */
  of(path: string, text: string): Snapshot {
    const folder = this.#folder(dirname(path));
    const documents = new Map(
      inventoryFilesIn(dirname(path)).map((each) => [each, this.#read(folder, each)]),
    );
    for (const known of folder.files.keys()) if (!documents.has(known)) folder.files.delete(known);
    if (documents.get(path)?.text !== withoutMark(text)) documents.set(path, bufferIn(folder, path, text));
    const sorted = [...documents.keys()].sort().map((each) => documents.get(each)!);
    const snapshot = folder.snapshots.find((each) => each.isOf(sorted)) ?? new Snapshot(sorted);
    folder.snapshots = [snapshot, ...folder.snapshots.filter((each) => each !== snapshot)].slice(
      0,
      SNAPSHOTS,
    );
    return snapshot;
  }

  #folder(path: string): KnownFolder {
    const folder = this.#folders.get(path) ?? { files: new Map(), buffer: undefined, snapshots: [] };
    // The one that was asked for last stands last.
    this.#folders.delete(path);
    this.#folders.set(path, folder);
    for (const oldest of this.#folders.keys()) {
      if (this.#folders.size <= FOLDERS) break;
      this.#folders.delete(oldest);
    }
    return folder;
  }

  #read({ files }: KnownFolder, path: string): TextDocument {
    const before = files.get(path);
    const stamp = stampOf(statSync(path, { bigint: true }));
    if (before?.stamp !== undefined && before.stamp === stamp) return before.document;
    const read = documentOf(path);
    const document = before && isSame(before.document, read) ? before.document : read;
    files.set(path, { document, stamp });
    return document;
  }
}

/** What changes when a file is written. Undefined where that was so shortly ago that it need not. */
function stampOf({ ino, size, mtimeNs, ctimeNs, mtimeMs, ctimeMs }: BigIntStats): string | undefined {
  const changed = Number(mtimeMs > ctimeMs ? mtimeMs : ctimeMs);
  return Date.now() - changed < SETTLED ? undefined : [ino, size, mtimeNs, ctimeNs].join();
}

function isSame(a: TextDocument, b: TextDocument): boolean {
  return a.text === b.text && a.hasByteOrderMark === b.hasByteOrderMark;
}

function bufferIn(folder: KnownFolder, path: string, text: string): TextDocument {
  const buffer = bufferDocument({ path, text });
  const last = folder.buffer;
  folder.buffer = last?.path === path && last.text === buffer.text ? last : buffer;
  return folder.buffer;
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, "");
}
