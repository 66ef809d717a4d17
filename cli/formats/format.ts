import type { Page } from "../text/page.ts";

/** Prints a report, piece by piece: the whole may be larger than a string can be. */
export type Format<Report> = (report: Report, page: Page) => Iterable<string>;

/** The formats of a report by name, the default first. Each is loaded when it is used. */
export type Formats<Report, Name extends string = string> = Readonly<
  Record<Name, () => Promise<Format<Report>>>
>;

/** The option `--format` of a command, which takes the names of its formats. */
export function formatOption<Name extends string>(formats: Formats<never, Name>, description: string) {
  return { kind: "choice", choices: formatNames(formats), short: "f", description } as const;
}

/** The names of formats, the default first. */
export function formatNames<Name extends string>(formats: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(formats) as Name[];
}
