import { basename } from "node:path";
import { fileStamp } from "../../inventory/files/file-stamp.ts";
import { documentOf } from "../../inventory/read-inventory.ts";
import { type TextDocument, unreadDocument } from "../../inventory/text/document.ts";
import { readingFailure } from "../../project/reading-failure.ts";

/** A file as it was read, and by what it is seen that it has changed since. */
export interface FileOnDisk {
  readonly document: TextDocument;
  /** Time of the last change and size. */
  readonly stamp: string;
}

/** Reads a file. One that cannot be read is a document with that problem alone; undefined for one that is not there. */
export function readDocument(path: string): FileOnDisk | undefined {
  try {
    const stamp = fileStamp(path);
    return stamp === undefined ? undefined : { document: documentOf(path), stamp };
  } catch (error) {
    const failure = error as NodeJS.ErrnoException;
    if (failure.code === undefined) throw error;
    if (failure.code === "ENOENT" || failure.code === "ENOTDIR") return undefined;
    return { document: unreadDocument(path, readingFailure(basename(path), failure)), stamp: failure.code };
  }
}

/** By what it is seen that a file has changed; undefined for one that is not there. */
export function stampOf(path: string): string | undefined {
  try {
    return fileStamp(path);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
}
