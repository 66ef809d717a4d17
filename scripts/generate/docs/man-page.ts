import type { Command } from "../../../cli/arguments/command.ts";
import { globalOptions, type Options } from "../../../cli/arguments/option.ts";
import { environment, exitCodes, optionTerm, programOptions, programSummary } from "../../../cli/help.ts";

/**
 * The man page `drlint.1`, of what the help is made of. It names neither version nor date, so that it is stale only where a
 * command has changed.
 *
 * @param commands in the order of the help, the one first that need not be named
 */
export function manPage(commands: readonly Command[]): string {
  const lines = [
    '.\\" Made by `npm run generate` of what the commands declare.',
    '.TH DRLINT 1 "" drlint "User commands"',
    // No word is parted and no line stretched: what stands there can be copied.
    ".nh",
    ".ad l",
    ".SH NAME",
    `drlint \\- ${text("lint disaster-recovery inventories for Azure Site Recovery")}`,
    ".SH SYNOPSIS",
    `.B drlint\n${text("[PATH…] [OPTIONS]")}`,
    ".br",
    `.B drlint\n${text("COMMAND [OPTIONS]")}`,
    ".SH DESCRIPTION",
    text(programSummary),
    ".SH COMMANDS",
    ...commands.flatMap(commandLines),
    ".SH OPTIONS OF EVERY COMMAND",
    ...optionLines({ ...globalOptions, ...programOptions }),
    ".SH EXIT STATUS",
    ...definitionLines(exitCodes),
    ".SH ENVIRONMENT",
    ...definitionLines(environment),
    ".SH FILES",
    ...definitionLines([
      ["*.dr.yaml, *.dr.yml, *.dr.json", "inventories: all files of one folder are one"],
      [
        ".drlintrc.yaml, .drlintrc.yml, .drlintrc.json",
        "a configuration, for its folder and all below it; .gitignore files hold, too",
      ],
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

function commandLines({ name, operands, description, options, examples }: Command): string[] {
  return [
    `.SS ${text(`drlint ${name} ${operands.usage}`.trimEnd())}`,
    ...description.flatMap((paragraph) => [".PP", text(paragraph)]),
    ...optionLines(options),
    ".PP",
    "Examples:",
    ...examples.flatMap(([line, does]) => [".TP", `.B ${text(line)}`, text(does)]),
  ];
}

function optionLines(options: Options): string[] {
  return definitionLines(
    Object.entries(options).map(([name, option]) => [optionTerm(name, option), option.description]),
  );
}

function definitionLines(entries: readonly (readonly [term: string, meaning: string])[]): string[] {
  return entries.flatMap(([term, meaning]) => [".TP", `.B ${text(term)}`, text(meaning)]);
}

/** A text in which roff sees nothing but characters: hyphens stay what a reader can copy, no line begins with a request. */
function text(written: string): string {
  return written
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replaceAll("'", "\\(aq")
    .replaceAll('"', "\\(dq")
    .replace(/^\./, "\\&.")
    .replace(
      /[^\x20-\x7e]/gu,
      (character) => `\\[u${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}]`,
    );
}
