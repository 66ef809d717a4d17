import { parseArgs } from "node:util";
import { UsageError } from "../../project/usage-error.ts";
import { suggestion } from "../suggestion.ts";
import type { Command, Invocation } from "./command.ts";
import { globalOptions } from "./global-options.ts";
import type { Option, Options } from "./option.ts";

type Given = boolean | string | number | string[] | undefined;

/**
 * Understands the arguments of a command.
 *
 * @throws UsageError in one sentence, with the nearest right name where there is one
 */
export function parseArguments(spec: Command, args: readonly string[]): Invocation<Options> {
  const options: Options = { ...spec.options, ...globalOptions };
  const values: Record<string, Given> = {};
  for (const [name, option] of Object.entries(options))
    values[name] = option.kind === "texts" ? [] : undefined;
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
      const value = optionValue(option, token.rawName, token.value, token.inlineValue === true, negated);
      const before = values[name];
      values[name] = Array.isArray(before) ? [...before, value as string] : value;
    }
  }
  checkOperands(spec, operands);
  return { operands, options: values as Invocation<Options>["options"] };
}

function parserOptions(options: Options): Record<string, { type: "boolean" | "string"; short?: string }> {
  const known: Record<string, { type: "boolean" | "string"; short?: string }> = {};
  for (const [name, option] of Object.entries(options)) {
    known[name] = {
      type: option.kind === "flag" ? "boolean" : "string",
      ...(option.short === undefined ? {} : { short: option.short }),
    };
  }
  return known;
}

function isNegatable(option: Option): boolean {
  return option.kind === "flag" && option.negatable === true;
}

function optionValue(
  option: Option,
  written: string,
  value: string | undefined,
  inline: boolean,
  negated: boolean,
): boolean | string | number {
  if (option.kind === "flag") {
    if (value !== undefined) throw new UsageError(`${written} takes no value; '${value}' was given.`);
    return !negated;
  }
  // `--format --quiet` forgot the value; `--format=--quiet` and `-` mean what they say.
  if (value === undefined || value === "" || (!inline && value.length > 1 && value.startsWith("-"))) {
    throw new UsageError(`${written} needs a value: ${written} ${placeholderOf(option)}.`);
  }
  if (option.kind === "count") {
    if (!/^\d+$/.test(value))
      throw new UsageError(`${written} takes a whole number, 0 or more; '${value}' was given.`);
    return Number(value);
  }
  if (option.kind === "choice" && !option.choices.includes(value)) {
    throw new UsageError(
      `${written} does not know '${value}'.${suggestion(value, option.choices)} It takes ${choicesInWords(option.choices)}.`,
    );
  }
  return value;
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
      return option.choices.join("|");
    case "count":
      return "N";
    default:
      return option.placeholder;
  }
}

function unknownOption(written: string, commandName: string, options: Options): UsageError {
  const known = Object.entries(options).flatMap(([name, option]) =>
    isNegatable(option) ? [`--${name}`, `--no-${name}`] : [`--${name}`],
  );
  return new UsageError(
    `Unknown option ${written}.${suggestion(written, known)} 'drlint ${commandName} --help' lists the options.`,
  );
}

function checkOperands(
  { name, operands: { usage, least, most } }: Command,
  operands: readonly string[],
): void {
  const line = ["drlint", name, usage].join(" ").trimEnd();
  if (operands.length < least) throw new UsageError(`'drlint ${name}' needs to know what: ${line}.`);
  if (operands.length > most) {
    throw new UsageError(`'drlint ${name}' has no use for '${operands[most]}': ${line}.`);
  }
}
