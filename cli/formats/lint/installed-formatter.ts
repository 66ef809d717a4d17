import { existsSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { didYouMean } from "../../../inventory/text/nearest.ts";
import { packageModule } from "../../../project/configuration/packages.ts";
import { importModule } from "../../../project/import-module.ts";
import { reasonOf } from "../../../project/reason.ts";
import { UsageError } from "../../../project/usage-error.ts";
import { rules } from "../../../rules/index.ts";
import { printable, printableLines } from "../../../schemas/values/printable.ts";
import { RunnerCommand } from "../../text/runner-command.ts";
import type { Format } from "../format.ts";
import type { ShownReport } from "./shown-report.ts";

/** What ESLint's formatters are handed beside the results. */
interface FormatterContext {
  readonly cwd: string;
  readonly rulesMeta: Readonly<Record<string, unknown>>;
  readonly maxWarningsExceeded?: { readonly maxWarnings: number; readonly foundWarnings: number };
}

/** A formatter as ESLint has them: https://eslint.org/docs/latest/extend/custom-formatters */
type Formatter = (results: readonly unknown[], context: FormatterContext) => unknown;

/**
 * Loads a formatter of ESLint's: a path from the current folder, or a package that is installed there,
 * `eslint-formatter-NAME`. It is code; only a command line names one.
 *
 * @param known the names of drlint's own formats
 * @throws UsageError where there is none of that name, or it cannot be loaded
 */
export async function loadFormatter(
  name: string,
  known: readonly string[],
  cwd: string,
): Promise<Format<ShownReport>> {
  const path = isPath(name) ? existing(name, cwd) : packageModule(packageNameOf(name), cwd);
  if (path === undefined) {
    throw new UsageError(
      `There is no format '${name}'.${didYouMean(name, known)} drlint has ${known.join(", ")}; the package '${packageNameOf(name)}' is not installed here.`,
    );
  }
  const formatter = await loaded(name, path);
  return async (shown, { cwd: folder }) => [await textOf(name, formatter, shown, folder)];
}

function isPath(name: string): boolean {
  return isAbsolute(name) || (/[\\/]/.test(name) && !name.startsWith("@"));
}

function existing(name: string, cwd: string): string {
  const path = resolve(cwd, name);
  if (!existsSync(path)) throw new UsageError(`There is no formatter '${name}': the file does not exist.`);
  return path;
}

/** `eslint-formatter-unix`, `@contoso/eslint-formatter`, `@contoso/eslint-formatter-unix`: as ESLint reads names. */
function packageNameOf(name: string): string {
  const [, scope = "", rest = ""] = /^(@[^/]+)?\/?(.*)$/s.exec(name)!;
  if (rest.startsWith("eslint-formatter")) return name;
  const own = rest === "" ? "eslint-formatter" : `eslint-formatter-${rest}`;
  return scope === "" ? own : `${scope}/${own}`;
}

async function loaded(name: string, path: string): Promise<Formatter> {
  let module: Readonly<Record<string, unknown>>;
  try {
    module = await importModule(pathToFileURL(path).href);
  } catch (error) {
    throw new UsageError(`The formatter '${name}' cannot be loaded: ${reasonOf(error)}`);
  }
  const { default: exported } = module;
  if (typeof exported === "function") return exported as Formatter;
  throw new UsageError(`The formatter '${name}' exports no function.`);
}

/**
 * What a formatter makes of a report. It may write commands for whoever runs the pipeline, as some do: its text stands as
 * it is, and what it is handed holds none.
 *
 * @throws UsageError where it throws, or gives no text
 */
async function textOf(
  name: string,
  formatter: Formatter,
  { report, maxWarnings }: ShownReport,
  cwd: string,
): Promise<RunnerCommand> {
  const { results, summary } = report;
  const { warnings } = summary;
  const isExceeded = maxWarnings !== undefined && warnings > maxWarnings;
  const context: FormatterContext = {
    cwd,
    rulesMeta: Object.fromEntries(Object.entries(rules).map(([rule, { meta }]) => [rule, meta])),
    ...(isExceeded ? { maxWarningsExceeded: { maxWarnings, foundWarnings: warnings } } : {}),
  };
  let text: unknown;
  try {
    text = await formatter(
      results.map((result) => withoutCommands(result)),
      context,
    );
  } catch (error) {
    throw new UsageError(`The formatter '${name}' failed: ${reasonOf(error)}`);
  }
  if (typeof text !== "string") throw new UsageError(`The formatter '${name}' gives no text.`);
  return new RunnerCommand(text === "" || text.endsWith("\n") ? text : `${text}\n`);
}

/** A value with its texts made safe to print; those of several lines, as the source, line by line. */
function withoutCommands(value: unknown): unknown {
  if (typeof value === "string") return value.includes("\n") ? printableLines(value) : printable(value);
  if (Array.isArray(value)) return value.map(withoutCommands);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutCommands(each)]));
}
