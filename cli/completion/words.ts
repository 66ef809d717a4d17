import type { Command } from "../arguments/command.ts";
import { globalOptions, type Option, type Options } from "../arguments/option.ts";

/** What a shell can offer for a value: words, files and folders, or nothing that it knows. */
export type Offer = readonly string[] | "paths" | "nothing";

/** An option as a shell completes it. */
export interface OptionWords {
  /** `--format` */
  readonly long: string;
  /** `-f`; undefined where it has none. */
  readonly short: string | undefined;
  readonly description: string;
  /** What may follow; undefined for a flag, behind which nothing does. */
  readonly value: Offer | undefined;
}

/** A command as a shell completes it. */
export interface CommandWords {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly OptionWords[];
  readonly operands: Offer;
}

/**
 * All commands for a shell, made of what the help is made of.
 *
 * @param explained the names that a command takes which explains what is named
 */
export function wordsOf(commands: readonly Command[], explained: readonly string[]): readonly CommandWords[] {
  return commands.map(({ name, summary, options, operands }) => ({
    name,
    summary,
    options: optionWords({ ...options, ...globalOptions }),
    operands:
      operands.choices ?? (operands.namesRules ? explained : operands.most === 0 ? "nothing" : "paths"),
  }));
}

function optionWords(options: Options): readonly OptionWords[] {
  return Object.entries(options).flatMap(([name, option]) => {
    const { description, short } = option;
    const words = {
      long: `--${name}`,
      short: short === undefined ? undefined : `-${short}`,
      description,
      value: offerOf(option),
    };
    const isNegatable = option.kind === "flag" && option.negatable === true;
    return isNegatable ? [words, { ...words, long: `--no-${name}`, short: undefined }] : [words];
  });
}

function offerOf(option: Option): Offer | undefined {
  switch (option.kind) {
    case "flag":
    case "optional-text":
      // A value that may be left out stands behind a `=`, in the same word.
      return undefined;
    case "choice":
    case "choices":
    case "formats":
      return option.choices;
    case "count":
      return "nothing";
    default:
      return /FILE|FOLDER|DIR|PATH/.test(option.placeholder) ? "paths" : "nothing";
  }
}
