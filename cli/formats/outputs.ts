import { realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isKeptFile } from "../../project/discovery/kept-files.ts";
import { UsageError } from "../../project/usage-error.ts";
import type { FormatRequest } from "../arguments/option.ts";
import type { Streams } from "../streams.ts";
import { type Format, type Formats, formatNames } from "./format.ts";

/** A format that a report is printed in, and where to. */
export interface Output<Report> {
  readonly name: string;
  readonly format: Format<Report>;
  /** The file, as the command line writes it. Undefined: standard output. */
  readonly file: string | undefined;
}

/** What the command line says of formats and files. */
export interface OutputOptions {
  readonly format: readonly FormatRequest[];
  readonly "output-file": string | undefined;
}

/**
 * The outputs that a command line asks for, found out before anything is done. Without any it is the first format, on
 * standard output.
 *
 * @param loadOther loads a format that is none of `formats`
 * @throws UsageError where two formats go to one place, or one is not known
 */
export async function outputsOf<Report>(
  { format, "output-file": outputFile }: OutputOptions,
  formats: Formats<Report>,
  cwd: string,
  loadOther?: (name: string) => Promise<Format<Report>>,
): Promise<readonly Output<Report>[]> {
  const asked: readonly FormatRequest[] =
    format.length > 0 ? format : [{ name: formatNames(formats)[0]!, file: undefined }];
  const requests = outputFile === undefined ? asked : intoOneFile(asked, outputFile);
  checkPlaces(requests, cwd);
  return Promise.all(
    requests.map(async ({ name, file }) => {
      const load = Object.hasOwn(formats, name) ? formats[name] : undefined;
      return { name, file, format: await (load?.() ?? loadOther!(name)) };
    }),
  );
}

/**
 * A page for a browser is of no use on a terminal.
 *
 * @param file what the file could be called
 * @throws UsageError where one would be printed there
 */
export function refusePageOnTerminal(
  outputs: readonly Pick<Output<never>, "name" | "file">[],
  file: string,
  { stdout }: Pick<Streams, "stdout">,
): void {
  if (stdout.isTTY && outputs.some((output) => output.name === "html" && output.file === undefined)) {
    throw new UsageError(`The page is for a browser: add --output-file ${file}.`);
  }
}

function intoOneFile(requests: readonly FormatRequest[], outputFile: string): readonly FormatRequest[] {
  const [request, other] = requests;
  if (other !== undefined || request!.file !== undefined) {
    throw new UsageError(
      `--output-file goes with one format that has no file of its own; write --format ${request!.name}=FILE for each of several.`,
    );
  }
  return [{ name: request!.name, file: outputFile }];
}

function checkPlaces(requests: readonly FormatRequest[], cwd: string): void {
  const taken = new Map<string | undefined, FormatRequest>();
  for (const request of requests) {
    const { name, file } = request;
    const place = file === undefined ? undefined : withoutLinks(resolve(cwd, file));
    if (place !== undefined && isKeptFile(place)) {
      throw new UsageError(
        `'${file}' is named as a file that belongs to an inventory, and a report does not go there. Name another file.`,
      );
    }
    const other = taken.get(place);
    taken.set(place, request);
    if (other === undefined) continue;
    throw new UsageError(
      file === undefined
        ? `The formats '${other.name}' and '${name}' cannot both go to standard output; write --format ${name}=FILE.`
        : `The formats '${other.name}' and '${name}' cannot both go to '${file}'.`,
    );
  }
}

/** The file that a path leads to, be it there or not. */
function withoutLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(withoutLinks(folder), basename(path));
  }
}
