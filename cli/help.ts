import type { Command } from "./arguments/command.ts";
import { globalOptions, type Option, type Options } from "./arguments/option.ts";
import { placeholderOf } from "./arguments/parse.ts";
import { padEnd, widest } from "./text/width.ts";
import { wrap } from "./text/wrap.ts";

/** The help is laid out for the narrowest terminal in use, and read in any. */
const WIDTH = 80;
const INDENT = "  ";
const GAP = 2;
const LONGEST_OPTION = 30;

/** What the program is for. */
export const programSummary =
  "drlint reads disaster-recovery inventories (*.dr.yaml, *.dr.yml, *.dr.json) and says, before anything is replicated, what Azure Site Recovery will refuse, lose or change.";

/** The options that no command has. */
export const programOptions = {
  version: {
    kind: "flag",
    short: "v",
    description: "Show the version; with --verbose also the date of every document and table.",
  },
} as const satisfies Options;

/** What the program says by its exit code. */
export const exitCodes = [
  [
    "0",
    "nothing was found that fails: with lint no errors, and no more warnings than --max-warnings or --strict allow; with other commands what their help says",
  ],
  ["1", "something was found that fails"],
  ["2", "the command line is wrong, or something could not be read or written"],
] as const;

/** The variables of the environment that a person may set. */
export const environment = [
  ["NO_COLOR", "no colours, whatever the terminal can; no line of progress either"],
  ["FORCE_COLOR", "colours where there is no terminal, too; not with 0 or false"],
  ["COLUMNS", "the width of lines where there is no terminal that has one"],
  ["DRLINT_DEBUG", "with 1, where in drlint an internal error has happened"],
] as const;

/** The help of the program: its commands, and the options of the first one, which need not be named. */
export function programHelp(commands: readonly Command[]): string {
  const parts = [
    "Usage: drlint [PATH…] [OPTIONS]\n       drlint COMMAND [OPTIONS]",
    paragraph(programSummary),
    definitions(
      "Commands",
      commands.map(({ name, operands, summary }) => [`${name} ${operands.usage}`.trimEnd(), summary]),
    ),
    optionsHelp({
      ...commands[0]!.options,
      ...globalOptions,
      ...programOptions,
    }),
    definitions("Exit codes", exitCodes),
    definitions("Environment", environment),
    "'drlint COMMAND --help' says more of a command.",
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The help of one command. */
export function commandHelp({ name, operands, description, options, examples }: Command): string {
  const usage = `Usage: drlint ${[name, operands.usage, "[OPTIONS]"].filter(Boolean).join(" ")}`;
  const parts = [
    usage,
    ...description.map(paragraph),
    optionsHelp({ ...options, ...globalOptions }),
    definitions("Examples", examples),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The options of a command for its help. */
function optionsHelp(options: Options): string {
  return definitions(
    "Options",
    Object.entries(options).map(([name, option]) => [
      `${option.short === undefined ? "    " : ""}${optionTerm(name, option)}`,
      option.description,
    ]),
    LONGEST_OPTION,
  );
}

/** An option as help and man page name it: `-o, --output-file FILE`. */
export function optionTerm(name: string, option: Option): string {
  const short = option.short === undefined ? "" : `-${option.short}, `;
  const long = option.kind === "flag" && option.negatable ? `--[no-]${name}` : `--${name}`;
  const gap = option.kind === "optional-text" ? "" : " ";
  return `${short}${long}${gap}${placeholderOf(option)}`.trimEnd();
}

/**
 * A headed list of terms with what they mean, the meanings in one column. A term that is longer than `longest` has a line
 * of its own, so that it does not push the others' meanings to the edge.
 */
function definitions(
  heading: string,
  entries: readonly (readonly [term: string, meaning: string])[],
  longest = WIDTH,
): string {
  const beside = entries.map(([term]) => term).filter((term) => term.length <= longest);
  const column = INDENT.length + widest(beside) + GAP;
  const lines = entries.flatMap(([term, meaning]) => {
    const meanings = wrap(meaning, WIDTH - column).map((line) => " ".repeat(column) + line);
    if (term.length > longest) return [INDENT + term, ...meanings];
    const [first = "", ...others] = meanings;
    return [padEnd(INDENT + term, column) + first.trimStart(), ...others];
  });
  return [`${heading}:`, ...lines].join("\n");
}

/** A paragraph over the whole width. */
function paragraph(text: string): string {
  return wrap(text, WIDTH).join("\n");
}
