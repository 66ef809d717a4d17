import { type FileTree, UnreadableFileError } from "./file-tree.ts";

/** What a file holds. */
export interface FileContent {
  readonly bytes: Uint8Array;
  /** Why it is not read, a sentence; then there are no bytes. */
  readonly problem?: string;
}

/** Reads a file. One that is there and is not read is its problem. @throws the system's error for one that cannot be read */
export function contentIn(files: FileTree, path: string): FileContent {
  try {
    return { bytes: files.read(path) };
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    return { bytes: new Uint8Array(), problem: error.message };
  }
}
