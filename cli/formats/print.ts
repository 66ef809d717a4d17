import { resolve } from "node:path";
import { NotReplacedError } from "../../project/replace-file.ts";
import { UsageError } from "../../project/usage-error.ts";
import { writePieces } from "../../project/write-file.ts";
import { writingFailure } from "../../project/writing-failure.ts";
import { printable } from "../../schemas/values/printable.ts";
import type { Streams } from "../streams.ts";
import { GuardedOutput } from "../text/guarded-output.ts";
import { Note } from "../text/note.ts";
import { type Page, pageFor } from "../text/page.ts";
import type { TextOutput } from "../text/text-output.ts";
import type { Piece } from "./format.ts";
import type { Output } from "./outputs.ts";

/**
 * Prints a report wherever it is asked for. Each file is written whole, or left as it was.
 *
 * @param color what the command line says of colours, if it says anything; there are none in files
 * @throws UsageError where a file cannot be written
 */
export async function print<Report>(
  report: Report,
  outputs: readonly Output<Report>[],
  color: boolean | undefined,
  streams: Streams,
): Promise<void> {
  for (const { format, file } of outputs) {
    const notes: string[] = [];
    if (file === undefined)
      writeAll(printed(await format(report, pageFor(streams, color)), notes), streams.stdout);
    else writeFile(file, printed(await format(report, filePage(streams)), notes), streams.cwd);
    for (const note of notes) streams.stderr.write(`drlint: ${printable(note)}\n`);
  }
}

/** What of a report is printed; notes are put aside. */
function* printed(pieces: Iterable<Piece>, notes: string[]): Generator<Printed> {
  for (const piece of pieces) {
    if (piece instanceof Note) notes.push(piece.sentence);
    else yield piece;
  }
}

type Printed = Exclude<Piece, Note>;

/** A file is an output that is no terminal. */
function filePage(streams: Streams): Page {
  return pageFor({ ...streams, stdout: { isTTY: false, columns: undefined } }, false);
}

/** Characters that are written at once. */
const CHUNK = 1 << 16;

/** Writes many small pieces as few larger ones: each write is a call of the system. */
function writeAll(pieces: Iterable<Printed>, output: Pick<GuardedOutput, "write">): void {
  let text = "";
  for (const piece of pieces) {
    if (typeof piece === "string") text += piece;
    if (typeof piece === "string" && text.length < CHUNK) continue;
    if (text !== "") output.write(text);
    text = "";
    if (typeof piece !== "string") output.write(piece);
  }
  if (text !== "") output.write(text);
}

function writeFile(path: string, pieces: Iterable<Printed>, cwd: string): void {
  try {
    writePieces(resolve(cwd, path), guarded(pieces));
  } catch (error) {
    if (!isOfFile(error)) throw error;
    throw new UsageError(`'${path}' cannot be written: ${writingFailure(error as NodeJS.ErrnoException)}.`);
  }
}

/** Whether a file could not be written; what else goes wrong comes from those who made the pieces. */
function isOfFile(error: unknown): boolean {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return (
    error instanceof NotReplacedError || (code !== undefined && (syscall !== undefined || code === "EISDIR"))
  );
}

/** The pieces as they stand in a file: the same text as on standard output. */
function* guarded(pieces: Iterable<Printed>): Generator<string> {
  let text = "";
  const target: TextOutput = {
    write(written) {
      text += written;
    },
    isTTY: false,
    columns: undefined,
  };
  const output = new GuardedOutput(target);
  for (const piece of pieces) {
    output.write(piece);
    if (text.length < CHUNK) continue;
    yield text;
    text = "";
  }
  output.flush();
  yield text;
}
