/** What stands at a path: `other` is a named pipe, a device, a socket or another repository, which nobody reads. */
export type EntryKind = "file" | "folder" | "link" | "other";

/** Something that stands in a folder. */
export interface TreeEntry {
  readonly name: string;
  /** A link is one here, wherever it leads. */
  readonly kind: EntryKind;
}

/**
 * Where inventories, configurations and all that holds for them are read from: the disk, or what git keeps. Paths are
 * absolute. Errors are those of the system, by their codes.
 */
export interface FileTree {
  /** What stands at a path, the links on the way followed but not the last one; undefined where nothing does. Never throws. */
  entryAt(path: string): EntryKind | undefined;
  /** What a path leads to, never a link. @throws the system's error where it leads to nothing */
  kindAt(path: string): Exclude<EntryKind, "link">;
  /** What stands in a folder. @throws the system's error where it cannot be looked into */
  entriesOf(folder: string): readonly TreeEntry[];
  /**
   * What a file holds, as bytes.
   *
   * @throws UnreadableFileError for what is not to be read, the system's error for what cannot be
   */
  read(path: string): Uint8Array;
  /** The path without links. @throws the system's error where it leads to nothing */
  realPath(path: string): string;
  /** What a link says, as it is written; undefined where none stands. */
  linkTarget(path: string): string | undefined;
  /** Gets files ready that are to be read, many at once. What cannot be got is said when it is read. */
  load(paths: readonly string[]): Promise<void>;
}

/** A file that is there and is not read: a named pipe, or one that is too large. The message is a sentence about it. */
export class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";
}

/** What a path leads to; undefined for nothing, or for what cannot be reached. */
export function kindBehind(files: FileTree, path: string): EntryKind | undefined {
  try {
    return files.kindAt(path);
  } catch {
    return undefined;
  }
}

/** Why a path leads to nothing: the system's error; undefined where it leads to something. */
export function failureAt(files: FileTree, path: string): NodeJS.ErrnoException | undefined {
  try {
    files.kindAt(path);
    return undefined;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}
