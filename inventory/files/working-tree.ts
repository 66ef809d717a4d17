import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from "node:fs";
import { maximumFileSize, refusedSize } from "../text/decode.ts";
import { type EntryKind, type FileTree, UnreadableFileError } from "./file-tree.ts";

/** The files as they stand on the disk. */
export const workingTree: FileTree = {
  entryAt(path) {
    try {
      const entry = lstatSync(path, { throwIfNoEntry: false });
      return entry && kindOf(entry);
    } catch {
      // A part of the path is a file, or cannot be looked into.
      return undefined;
    }
  },
  kindAt: (path) => kindOf(statSync(path)) as Exclude<EntryKind, "link">,
  entriesOf: (folder) =>
    readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
  read: readRegularFile,
  realPath: (path) => realpathSync(path),
  linkTarget(path) {
    try {
      return readlinkSync(path);
    } catch {
      return undefined;
    }
  },
  async load() {},
};

function kindOf(entry: Pick<Stats, "isFile" | "isDirectory" | "isSymbolicLink">): EntryKind {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "link" : "other";
}

/** Opening a named pipe waits for somebody who writes into it. */
const OPEN = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** What bytes that are no UTF-8 become in a name, which leads nowhere then. */
const REPLACED = "\uFFFD";

function entryOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT" && path.includes(REPLACED))
      throw new UnreadableFileError("Its name is not valid UTF-8, so it cannot be opened. Rename it.");
    throw error;
  }
}

/** Reads a regular file, and never more of it than may be read. */
function readRegularFile(path: string): Uint8Array {
  // Opening a device may do something, and reading one may never end.
  checkReadable(entryOf(path), path);
  const file = openSync(path, OPEN);
  try {
    const entry = fstatSync(file);
    checkReadable(entry, path);
    return readAll(file, entry.size);
  } finally {
    closeSync(file);
  }
}

function checkReadable(entry: Stats, path: string): void {
  if (entry.isDirectory()) throw Object.assign(new Error("It is a folder."), { code: "EISDIR", path });
  if (!entry.isFile()) {
    throw new UnreadableFileError(
      "It is a named pipe or a device and not a regular file, so it is not read. Put a regular file in its place.",
    );
  }
  const refusal = refusedSize(entry.size);
  if (refusal !== undefined) throw new UnreadableFileError(refusal);
}

/** Files of the system say that they hold nothing, and others grow while they are read. */
const MORE = 1 << 16;

/** @param expected how many bytes the file says that it holds */
function readAll(file: number, expected: number): Uint8Array {
  let bytes = Buffer.allocUnsafeSlow(expected + 1);
  let length = 0;
  for (;;) {
    const count = readSync(file, bytes, length, bytes.length - length, null);
    length += count;
    if (count === 0) return bytes.subarray(0, length);
    if (length < bytes.length) continue;
    const refusal = refusedSize(length);
    if (refusal !== undefined) throw new UnreadableFileError(refusal);
    const larger = Buffer.allocUnsafeSlow(Math.min(Math.max(length * 2, MORE), maximumFileSize + 1));
    bytes.copy(larger, 0, 0, length);
    bytes = larger;
  }
}
