import { createReadStream } from "node:fs";
import { kindBehind } from "../inventory/files/file-tree.ts";
import { workingTree } from "../inventory/files/working-tree.ts";
import { maximumFileSize } from "../inventory/text/decode.ts";
import { readNamedFile, tooLarge } from "./read-file.ts";
import { readingFailure } from "./reading-failure.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Reads a file as {@link readNamedFile} does, or a named pipe or a device to its end: a shell hands over as one what a command
 * prints. A pipe into which nobody writes is waited for, as a shell would.
 *
 * @param path absolute
 * @param shown as the command line names it
 * @throws UsageError where it is not there, is not read, or gives more than inventories may hold
 */
export async function readNamedFileOrPipe(path: string, shown: string): Promise<Uint8Array> {
  if (kindBehind(workingTree, path) !== "other") return readNamedFile(path, shown);
  try {
    return await readToEnd(createReadStream(path), `'${shown}'`);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(readingFailure(shown, error as NodeJS.ErrnoException));
  }
}

/**
 * All that comes through a stream.
 *
 * @param shown what the stream is called, at the start of a sentence
 * @throws UsageError where that is more than inventories may hold; what the stream throws
 */
export async function readToEnd(stream: AsyncIterable<Uint8Array>, shown: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > maximumFileSize) throw tooLarge(shown);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
