import { kindBehind, UnreadableFileError } from "../inventory/files/file-tree.ts";
import { workingTree } from "../inventory/files/working-tree.ts";
import { maximumFileSize } from "../inventory/text/decode.ts";
import { readingFailure } from "./reading-failure.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Reads a file that a command line names and that is no inventory: a regular one, no larger than these may be.
 *
 * @param path absolute
 * @param shown as the command line names it
 * @param advice what to do about one that is larger, a sentence
 * @throws UsageError where it is not there, or is not read
 */
export function readNamedFile(path: string, shown: string, advice?: string): Uint8Array {
  try {
    return workingTree.read(path);
  } catch (error) {
    if (!(error instanceof UnreadableFileError))
      throw new UsageError(readingFailure(shown, error as NodeJS.ErrnoException));
    const isFile = kindBehind(workingTree, path) === "file";
    throw isFile
      ? tooLarge(`'${shown}'`, advice)
      : new UsageError(`'${shown}' is a named pipe or a device, and is not read.`);
  }
}

/**
 * The error of what gives more than is read.
 *
 * @param shown what it is called, at the start of a sentence
 * @param advice what to do, a sentence
 */
export function tooLarge(shown: string, advice = ""): UsageError {
  return new UsageError(
    `${shown} is larger than ${maximumFileSize / 1024 / 1024} MB, and is not read.${advice && ` ${advice}`}`,
  );
}
