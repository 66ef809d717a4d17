import { parseArgs } from "node:util";
import { didYouMean } from "../../inventory/text/nearest.ts";
import { UsageError } from "../../project/usage-error.ts";
import type { Arguments, Command } from "./command.ts";
import {
  type FormatRequest,
  type FormatsOption,
  globalOptions,
  type Option,
  type Options,
} from "./option.ts";

type Value = boolean | string | number | FormatRequest;
/** The kinds of options whose values add up. */
const SEVERAL: ReadonlySet<Option["kind"]> = new Set(["texts", "choices", "formats"]);

type Given = Value | Value[] | undefined;

/**
 * Understands the arguments of a command.
 *
 * @throws UsageError in one sentence, with the nearest right name where there is one
 */
export function parseArguments(spec: Command, args: readonly string[]): Arguments<Options> {
  const options: Options = { ...spec.options, ...globalOptions };
  const values: Record<string, Given> = {};
  for (const [name, option] of Object.entries(options))
    values[name] = SEVERAL.has(option.kind) ? [] : undefined;
  const operands: string[] = [];
  // Not strict: Node's own messages do not know the nearest name.
  const { tokens } = parseArgs({
    args: [...args],
    options: parserOptions(options),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    else if (token.kind === "option") {
      const negated = token.name.startsWith("no-") && !Object.hasOwn(options, token.name);
      const name = negated ? token.name.slice("no-".length) : token.name;
      const option = Object.hasOwn(options, name) ? options[name] : undefined;
      if (option === undefined || (negated && !isNegatable(option)))
        throw unknownOption(token.rawName, spec.name, options);
      const { rawName: written, value: text, inlineValue } = token;
      const value = optionValue(option, { written, text, isInline: inlineValue === true, negated });
      const before = values[name];
      values[name] = Array.isArray(before) ? [...before, value] : value;
    }
  }
  checkOperands(spec, operands);
  return { operands, options: values as unknown as Arguments<Options>["options"] };
}

function parserOptions(options: Options): Record<string, { type: "boolean" | "string"; short?: string }> {
  const known: Record<string, { type: "boolean" | "string"; short?: string }> = {};
  for (const [name, option] of Object.entries(options)) {
    known[name] = {
      type: option.kind === "flag" || option.kind === "optional-text" ? "boolean" : "string",
      ...(option.short === undefined ? {} : { short: option.short }),
    };
  }
  return known;
}

function isNegatable(option: Option): boolean {
  return option.kind === "flag" && option.negatable === true;
}

/** An option as it stands on the command line. */
interface GivenOption {
  /** `--format` */
  readonly written: string;
  readonly text: string | undefined;
  /** Whether the value stands behind a `=`. */
  readonly isInline: boolean;
  /** Whether it was written with `--no-…`. */
  readonly negated: boolean;
}

function optionValue(option: Option, { written, text, isInline, negated }: GivenOption): Value {
  if (option.kind === "flag") {
    if (text !== undefined) throw new UsageError(`${written} takes no value; '${text}' was given.`);
    return !negated;
  }
  if (option.kind === "optional-text" && text === undefined) return option.usual;
  // `--format --quiet` forgot the value; `--format=--quiet` and `-` mean what they say.
  if (text === undefined || text === "" || (!isInline && text.length > 1 && text.startsWith("-"))) {
    throw new UsageError(`${written} needs a value: ${written} ${placeholderOf(option)}.`);
  }
  if (option.kind === "count") {
    if (!/^\d+$/.test(text))
      throw new UsageError(`${written} takes a whole number, 0 or more; '${text}' was given.`);
    return Number(text);
  }
  if (option.kind === "formats") return formatRequest(option, written, text);
  if (option.kind === "choice" || option.kind === "choices") checkChoice(option.choices, written, text);
  return text;
}

function checkChoice(choices: readonly string[], written: string, text: string): void {
  if (choices.includes(text)) return;
  throw new UsageError(
    `${written} does not know '${text}'.${didYouMean(text, choices)} It takes ${choicesInWords(choices)}.`,
  );
}

/** Understands `NAME=FILE`; the name ends at the first `=`. */
function formatRequest(
  { choices, takesOthers }: FormatsOption,
  written: string,
  text: string,
): FormatRequest {
  const [, name = "", isFile, file = ""] = /^([^=]*)(=?)(.*)$/s.exec(text)!;
  if (name === "" || (isFile && file === "")) {
    throw new UsageError(`${written} takes NAME or NAME=FILE; '${text}' was given.`);
  }
  if (!takesOthers) checkChoice(choices, written, name);
  return { name, file: isFile ? file : undefined };
}

/** `table, json or csv`. */
function choicesInWords(choices: readonly string[]): string {
  return choices.join(", ").replace(/, (?=[^,]*$)/, " or ");
}

/** What the help and the messages call an option's value; empty for a flag. */
export function placeholderOf(option: Option): string {
  switch (option.kind) {
    case "flag":
      return "";
    case "choice":
    case "choices":
      return option.choices.join("|");
    case "count":
      return "N";
    case "formats":
      return "NAME[=FILE]";
    case "optional-text":
      return `[=${option.placeholder}]`;
    default:
      return option.placeholder;
  }
}

function unknownOption(written: string, commandName: string, options: Options): UsageError {
  const known = Object.entries(options).flatMap(([name, option]) =>
    isNegatable(option) ? [`--${name}`, `--no-${name}`] : [`--${name}`],
  );
  return new UsageError(
    `Unknown option ${written}.${didYouMean(written, known)} 'drlint ${commandName} --help' lists the options.`,
  );
}

function checkOperands(
  { name, operands: { usage, least, most, choices } }: Command,
  operands: readonly string[],
): void {
  const line = ["drlint", name, usage].join(" ").trimEnd();
  if (operands.length < least) throw new UsageError(`'drlint ${name}' needs to know what: ${line}.`);
  if (operands.length > most) {
    throw new UsageError(`'drlint ${name}' has no use for '${operands[most]}': ${line}.`);
  }
  if (choices) for (const operand of operands) checkChoice(choices, `'drlint ${name}'`, operand);
}
