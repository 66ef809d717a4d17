import type { Inventory } from "../inventory/inventory.ts";
import { isOwnRule } from "../rules/index.ts";
import { LintRun } from "../rules/run/lint-run.ts";
import { RuleWalk } from "../rules/source/rule-walk.ts";
import { InventorySourceCode, type JoiningRule } from "../rules/source/source-code.ts";
import type { Settings } from "../schemas/generated/configuration.ts";

/** A rule that is on, with its options. */
export interface AskedRule {
  readonly rule: JoiningRule;
  /** What ESLint calls it. */
  readonly id: string;
  readonly options: readonly unknown[];
}

/** One finding, as `context.report` takes it. */
export interface RuleReport {
  /** What ESLint calls the rule. */
  readonly id: string;
  readonly descriptor: object;
}

/** The findings of a folder by the path of their file, in the order in which they were made. */
export type FolderReport = ReadonlyMap<string, readonly RuleReport[]>;

/**
 * Runs rules over all files of an inventory, and those that read what the others decided when these are through, as the
 * command line does.
 *
 * @param settings ESLint's, those of all plugins
 * @param own drlint's part of them
 */
export function reportOf(
  inventory: Inventory,
  rules: readonly AskedRule[],
  settings: Readonly<Record<string, unknown>>,
  own: Settings,
): FolderReport {
  const files = inventory.files;
  const run = new LintRun(inventory, undefined, undefined, new Map(files.map(({ path }) => [path, own])));
  const first = rules.filter(({ rule }) => !rule.runsAfterOthers);
  const last = rules.filter(({ rule }) => rule.runsAfterOthers);
  run.ledger.keepsQuestions = last.length > 0;
  const sources = files.map((file) => new InventorySourceCode(file, run, isOwnRule));
  const reports = new Map<string, RuleReport[]>(files.map(({ path }) => [path, []]));
  for (const group of [first, last]) {
    if (group.length === 0) continue;
    for (const source of sources) visit(source, group, settings, reports.get(source.file.path)!);
  }
  return reports;
}

function visit(
  source: InventorySourceCode,
  rules: readonly AskedRule[],
  settings: Readonly<Record<string, unknown>>,
  reports: RuleReport[],
): void {
  const walk = new RuleWalk(source.file, source.run);
  for (const { rule, id, options } of rules) {
    const report = (descriptor: object) => void reports.push({ id, descriptor });
    walk.add(rule, () => rule.create({ id, options, settings, sourceCode: source, report }));
  }
  walk.go();
}
