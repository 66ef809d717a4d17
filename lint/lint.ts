import { dirname, relative } from "node:path";
import { Linter } from "eslint/universal";
import type { Inventory } from "../inventory/inventory.ts";
import { inventoryFilesIn, readInventory } from "../inventory/read-inventory.ts";
import { LintRun } from "../rules/language/run.ts";
import { InventorySourceCode } from "../rules/language/source-code.ts";
import { ConfigurationError } from "./configuration/configuration-error.ts";
import { Configurations } from "./configuration/configurations.ts";
import type { FileConfiguration } from "./configuration/file-configuration.ts";
import { unknownRule } from "./configuration/rule-check.ts";
import { discover } from "./discover.ts";
import {
  ANY_INVENTORY,
  type EslintConfig,
  EslintConfigs,
  knownRules,
  lintsAnything,
} from "./eslint-config.ts";
import { type LintOptions, type SeverityName, UsageError } from "./options.ts";
import { readingFailure } from "./reading-failure.ts";
import type { FileResult, LintReport, LintSummary } from "./result.ts";
import { RuleFailures } from "./rule-failures.ts";
import { toResult } from "./to-result.ts";

/**
 * Lints inventories. Every folder with files to lint is an inventory of its own; its other files are read too, since
 * names resolve across them.
 *
 * @throws UsageError for paths that lead to nothing, files that cannot be read and rules that do not exist;
 *   ConfigurationError for the first mistake in a configuration
 */
export async function lint(options: LintOptions = {}): Promise<LintReport> {
  const cwd = options.cwd ?? process.cwd();
  const changes = options.rules ?? {};
  const configurations = new Configurations({ cwd, allowPlugins: options.allowPlugins ?? false });
  const { files: targets, notices } = await discover(options, cwd, configurations);
  const holding = await configurationsOf(targets, configurations, cwd, changes);
  const failures = new RuleFailures();
  const configs = new EslintConfigs(changes, failures);
  const linter = new Linter({ cwd });
  const results: FileResult[] = [];
  let summary = EMPTY;
  for (const [folder, paths] of groupByFolder(targets)) {
    const inventory = read(folder, paths, options);
    const run = new LintRun(inventory);
    const linted = lintFiles(linter, (path) => configs.of(holding.get(path)!), paths, run);
    results.push(...linted);
    summary = add(summary, summarise(inventory, run, linted));
  }
  return { results, summary, failures: failures.all, notices: [...configurations.notices(), ...notices] };
}

/** What holds for each file, checked as a whole. */
async function configurationsOf(
  paths: readonly string[],
  configurations: Configurations,
  cwd: string,
  changes: Readonly<Record<string, SeverityName>>,
): Promise<Map<string, FileConfiguration>> {
  const holding = new Map<string, FileConfiguration>();
  for (const path of paths) holding.set(path, await configurations.of(path));
  const different = new Set(holding.values());
  checkNames(Object.keys(changes), different);
  for (const [path, configuration] of holding) {
    const [nearest] = configuration.files;
    if (!different.delete(configuration) || !nearest || lintsAnything(configuration, changes)) continue;
    const problem = `No rule is on for '${relative(cwd, path) || path}'. Add 'extends: drlint:recommended', or turn rules on under 'rules'.`;
    throw new ConfigurationError({ file: nearest, line: 1, column: 1 }, problem, cwd);
  }
  return holding;
}

/** A rule that the caller names must exist for some of the files. */
function checkNames(names: readonly string[], configurations: ReadonlySet<FileConfiguration>): void {
  if (names.length === 0) return;
  const known = new Set([...configurations].flatMap((each) => [...knownRules(each).keys()]));
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined) throw new UsageError(unknownRule(unknown, [...known]));
}

function groupByFolder(paths: readonly string[]): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const folder = dirname(path);
    folders.set(folder, [...(folders.get(folder) ?? []), path]);
  }
  return folders;
}

function read(folder: string, paths: readonly string[], { buffer }: LintOptions): Inventory {
  try {
    const all = new Set([...inventoryFilesIn(folder), ...paths]);
    return readInventory([...all].sort(), buffer ? [buffer] : []);
  } catch (error) {
    const failure = error as NodeJS.ErrnoException;
    if (failure.code === undefined) throw error;
    throw new UsageError(readingFailure(failure.path ?? folder, failure));
  }
}

/** A documented method that the types of `eslint/universal` leave out. */
type LinterWithSuppressed = Linter & { getSuppressedMessages(): readonly Suppressed[] };
type Suppressed = Parameters<typeof toResult>[3][number];

type RuleFilter = (rule: { ruleId: string }) => boolean;

/** Lints the files of one inventory: all rules but those that read what the others decided, then those. */
function lintFiles(
  linter: Linter,
  configOf: (path: string) => EslintConfig,
  paths: readonly string[],
  run: LintRun,
): FileResult[] {
  const files = paths.map((path) => ({
    source: new InventorySourceCode(run.inventory.fileAt(path), run),
    config: configOf(path),
  }));
  const first = files.map(({ source, config }) =>
    verify(linter, config.config, source, ({ ruleId }) => !config.runsAfterOthers(ruleId)),
  );
  const last = files.map(({ source, config }) =>
    config.hasRulesAfterOthers
      ? verify(linter, config.config, source, ({ ruleId }) => config.runsAfterOthers(ruleId))
      : undefined,
  );
  return files.map(({ source }, index) => {
    const messages = [...first[index]!.messages, ...(last[index]?.messages ?? [])].sort(byPlace);
    const suppressed = [...first[index]!.suppressed, ...(last[index]?.suppressed ?? [])].sort(byPlace);
    return toResult(source.file, run, messages, suppressed);
  });
}

function verify(
  linter: Linter,
  config: Linter.Config[],
  source: InventorySourceCode,
  ruleFilter: RuleFilter,
): { messages: Linter.LintMessage[]; suppressed: readonly Suppressed[] } {
  const code = source as unknown as Parameters<Linter["verify"]>[0];
  const messages = linter.verify(code, config, { filename: ANY_INVENTORY, ruleFilter } as Linter.LintOptions);
  return { messages, suppressed: (linter as LinterWithSuppressed).getSuppressedMessages() };
}

function byPlace(a: Linter.LintMessage, b: Linter.LintMessage): number {
  return a.line - b.line || a.column - b.column;
}

const EMPTY: LintSummary = { files: 0, virtualMachines: 0, decided: 0, undecided: 0, errors: 0, warnings: 0 };

function summarise(inventory: Inventory, run: LintRun, results: readonly FileResult[]): LintSummary {
  const { decided, undecided } = run.ledger.counts();
  const linted = new Set(results.map((result) => result.filePath));
  const machines = inventory.files
    .filter((file) => linted.has(file.path))
    .map(({ root }) => (root.virtualMachines?.length ?? 0) + (root.azureVirtualMachines?.length ?? 0));
  return {
    files: results.length,
    virtualMachines: sum(machines),
    decided,
    undecided,
    errors: sum(results.map((result) => result.errorCount)),
    warnings: sum(results.map((result) => result.warningCount)),
  };
}

function add(a: LintSummary, b: LintSummary): LintSummary {
  return Object.fromEntries(
    Object.entries(a).map(([name, value]) => [name, value + b[name as keyof LintSummary]]),
  ) as unknown as LintSummary;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
