import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { replaceFile } from "./replace-file.ts";

/** A file that was changed by somebody else between reading and writing. It is left as it is. */
export class ChangedMeanwhileError extends Error {
  override readonly name = "ChangedMeanwhileError";

  constructor(path: string) {
    super(
      `'${path}' was changed while it was being worked on, so it is left as it is. Run the command again.`,
    );
  }
}

/**
 * Writes a file as a whole from pieces, whatever it held before: the larger ones need not stand in memory. A device or a
 * pipe, which is no file, is written to as it is.
 *
 * @throws what the pieces throw, or the system; the file is as it was then
 */
export function writePieces(path: string, pieces: Iterable<string>): void {
  const before = statSync(path, { throwIfNoEntry: false });
  if (before?.isDirectory()) throw Object.assign(new Error(`${path} is a folder`), { code: "EISDIR" });
  if (before && !before.isFile()) {
    const device = openSync(path, "w");
    try {
      for (const piece of pieces) writeFileSync(device, piece);
    } finally {
      closeSync(device);
    }
    return;
  }
  replaceFile(path, (file) => {
    for (const piece of pieces) writeFileSync(file, piece);
  });
}

/**
 * Writes a file as a whole, as {@link replaceFile} does.
 *
 * @param before what the file held when it was read; undefined for a file that is new
 * @throws ChangedMeanwhileError when it holds something else by now, or is there although it was to be new; what
 *   `replaceFile` throws
 */
export function writeWhole(path: string, content: Uint8Array, before: Uint8Array | undefined): void {
  const isAsBefore = before ? readFileSync(path).equals(before) : !existsSync(path);
  if (!isAsBefore) throw new ChangedMeanwhileError(path);
  replaceFile(path, (file) => writeFileSync(file, content));
}

/** A file to be written as a whole, as {@link writeWhole} does. */
export interface WholeFile {
  readonly path: string;
  readonly content: Uint8Array;
  /** What it held when it was read; undefined for a file that is new. */
  readonly before: Uint8Array | undefined;
}

/**
 * Makes a folder where it is not there yet, and those around it, and writes into it. Where that fails no folder is left that was
 * made for it.
 *
 * @throws the system's error where it cannot be made; what `write` throws
 */
export function writeIntoFolder(folder: string, write: () => void): void {
  const made: string[] = [];
  try {
    // Not recursively: Node never ends where a file system that has no new folders says that there is no such folder.
    for (const missing of missingFolders(resolve(folder))) {
      mkdirSync(missing);
      made.push(missing);
    }
    write();
  } catch (error) {
    for (const each of made.reverse()) rmdirSync(each);
    throw error;
  }
}

/** A folder and those around it that are not there yet, the outermost first. */
function missingFolders(folder: string): readonly string[] {
  if (existsSync(folder)) return [];
  const around = dirname(folder);
  return around === folder ? [folder] : [...missingFolders(around), folder];
}

/**
 * Writes several files: all of them, or none. Where one cannot be written, those that were are put back.
 *
 * @param failed makes the error of a file that cannot be written
 * @throws what `failed` makes
 */
export function writeAll(
  files: readonly WholeFile[],
  failed: (file: WholeFile, error: NodeJS.ErrnoException) => Error,
): void {
  const written: WholeFile[] = [];
  for (const file of files) {
    try {
      writeWhole(file.path, file.content, file.before);
      written.push(file);
    } catch (error) {
      for (const { path, content, before } of written.reverse()) {
        if (before) writeWhole(path, before, content);
        else rmSync(path, { force: true });
      }
      throw failed(file, error as NodeJS.ErrnoException);
    }
  }
}
