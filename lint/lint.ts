import { dirname } from "node:path";
import { Linter } from "eslint/universal";
import type { Inventory } from "../inventory/inventory.ts";
import { inventoryFilesIn, readInventory } from "../inventory/read-inventory.ts";
import { LintRun } from "../rules/language/run.ts";
import { InventorySourceCode } from "../rules/language/source-code.ts";
import { discover, readingFailure } from "./discover.ts";
import { ANY_INVENTORY, eslintConfig, hasRulesAfterOthers, runsAfterOthers } from "./eslint-config.ts";
import { type LintOptions, UsageError } from "./options.ts";
import type { FileResult, LintReport, LintSummary } from "./result.ts";
import { toResult } from "./to-result.ts";

/**
 * Lints inventories. Every folder with files to lint is an inventory of its own; its other files are read too, since
 * names resolve across them.
 *
 * @throws UsageError for paths that lead to nothing, files that cannot be read and rules that do not exist
 */
export async function lint(options: LintOptions = {}): Promise<LintReport> {
  const cwd = options.cwd ?? process.cwd();
  const targets = await discover(options, cwd);
  const config = eslintConfig(options.rules ?? {});
  const linter = new Linter({ cwd });
  const results: FileResult[] = [];
  let summary = EMPTY;
  for (const [folder, paths] of groupByFolder(targets)) {
    const inventory = read(folder, paths, options);
    const run = new LintRun(inventory);
    const linted = lintFiles(linter, config, paths, run);
    results.push(...linted);
    summary = add(summary, summarise(inventory, run, linted));
  }
  return { results, summary };
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
  config: Linter.Config[],
  paths: readonly string[],
  run: LintRun,
): FileResult[] {
  const sources = paths.map((path) => new InventorySourceCode(run.inventory.fileAt(path), run));
  const pass = (filter: RuleFilter) => sources.map((source) => verify(linter, config, source, filter));
  const first = pass(({ ruleId }) => !runsAfterOthers(ruleId));
  const last = hasRulesAfterOthers(config) ? pass(({ ruleId }) => runsAfterOthers(ruleId)) : [];
  return sources.map(({ file }, index) => {
    const messages = [...first[index]!.messages, ...(last[index]?.messages ?? [])].sort(byPlace);
    const suppressed = [...first[index]!.suppressed, ...(last[index]?.suppressed ?? [])].sort(byPlace);
    return toResult(file, run, messages, suppressed);
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
