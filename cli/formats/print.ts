import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../../project/usage-error.ts";
import type { Streams, TextOutput } from "../streams.ts";
import { pageFor } from "../text/page.ts";
import { type Formats, formatNames } from "./format.ts";

/** How a report is to be printed. */
export interface Printing<Report, Name extends string> {
  readonly formats: Formats<Report, Name>;
  /** The format's name. Undefined: the first of them. */
  readonly format: Name | undefined;
  /** What the command line says of colours, if it says anything. */
  readonly color: boolean | undefined;
  /** The file to write to. Undefined: standard output. */
  readonly output?: string | undefined;
}

/** Prints a report. @throws UsageError where a file cannot be written */
export async function print<Report, Name extends string>(
  report: Report,
  { formats, format: name, color, output }: Printing<Report, Name>,
  streams: Streams,
): Promise<void> {
  const format = await formats[name ?? formatNames(formats)[0]!]();
  if (output === undefined) return writeAll(format(report, pageFor(streams, color)), streams.stdout);
  // A file is an output that is no terminal.
  const stdout = { ...streams.stdout, isTTY: false, columns: undefined };
  const pieces = format(report, pageFor({ ...streams, stdout }, false));
  writeFile(output, [...pieces].join(""), streams.cwd);
}

/** Characters that are written at once. */
const CHUNK = 1 << 16;

/** Writes many small pieces as few larger ones: each write is a call of the system. */
function writeAll(pieces: Iterable<string>, output: TextOutput): void {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < CHUNK) continue;
    output.write(text);
    text = "";
  }
  if (text !== "") output.write(text);
}

function writeFile(path: string, text: string, cwd: string): void {
  try {
    writeFileSync(resolve(cwd, path), text);
  } catch (error) {
    throw new UsageError(`'${path}' cannot be written: ${whyNotWritten(error as NodeJS.ErrnoException)}.`);
  }
}

function whyNotWritten({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return "there is no such folder";
    case "EISDIR":
      return "it is a folder";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "permission denied";
    default:
      return code ?? message;
  }
}
