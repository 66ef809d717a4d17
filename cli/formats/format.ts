import type { FormatsOption, Options, TextOption } from "../arguments/option.ts";
import type { Note } from "../text/note.ts";
import type { Page } from "../text/page.ts";
import type { RunnerCommand } from "../text/runner-command.ts";

/**
 * What a format gives: text, in which no name can be a command, commands for whoever runs the pipeline, and what is to be said
 * of it on standard error.
 */
export type Piece = string | RunnerCommand | Note;

/** Prints a report, piece by piece: the whole may be larger than a string can be. */
export interface Format<Report> {
  (report: Report, page: Page): Iterable<Piece> | Promise<Iterable<Piece>>;
  /** Whether it needs what is only gathered when it is asked for. */
  readonly needsDetails?: true;
}

/** The formats of a report by name, the default first. Each is loaded when it is used. */
export type Formats<Report, Name extends string = string> = Readonly<
  Record<Name, () => Promise<Format<Report>>>
>;

/** The option of a command that prints a text, and has no formats to choose from. */
export const outputFileOption = {
  "output-file": {
    kind: "text",
    placeholder: "FILE",
    short: "o",
    description: "Write into this file, and not to standard output.",
  },
} as const satisfies Options;

/**
 * The options of a command that say how its report is printed, and where.
 *
 * @param description a sentence on the format
 * @param takesOthers whether formatters that are installed may be named too
 */
export function formatOptions(
  formats: Formats<never>,
  description: string,
  { takesOthers }: Pick<FormatsOption, "takesOthers"> = {},
) {
  return {
    format: {
      kind: "formats",
      choices: formatNames(formats),
      ...(takesOthers ? { takesOthers } : {}),
      short: "f",
      description: `${description} NAME is ${inWords(formatNames(formats))}; =FILE writes it into a file. May be given several times.`,
    } satisfies FormatsOption as FormatsOption,
    "output-file": {
      kind: "text",
      placeholder: "FILE",
      short: "o",
      description: "Write into this file, and not to standard output. With one format.",
    } satisfies TextOption as TextOption,
  };
}

/** `table, json or csv`. */
function inWords(names: readonly string[]): string {
  return names.join(", ").replace(/, (?=[^,]*$)/, " or ");
}

/** The names of formats, the default first. */
export function formatNames<Name extends string>(formats: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(formats) as Name[];
}
