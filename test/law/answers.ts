import { dirname, join } from "node:path";
import { readinessOf } from "../../answers/readiness/readiness.ts";
import { machineOf } from "../../inventory/nodes/machines.ts";
import { readInventory } from "../../inventory/read-inventory.ts";
import { InventoryLinter, type LintedInventory } from "../../lint/inventory-linter.ts";
import { Configurations } from "../../project/configuration/configurations.ts";
import { rules } from "../../rules/index.ts";
import type { Outcome } from "../../rules/run/ledger.ts";
import { LintRun } from "../../rules/run/lint-run.ts";
import type { InventoryText } from "../rules/rule-tester.ts";
import { forecastReport, SEVERAL } from "./forecast-answers.ts";
import { objectPathOf } from "./object-paths.ts";

/** How hard a finding is. */
export const Level = { none: 0, warning: 1, error: 2 } as const;
/** One of {@link Level}'s numbers. */
export type Level = (typeof Level)[keyof typeof Level];

/** What drlint answers to one inventory. */
export interface Answers {
  /** What became of each row at each object, by `object row`. */
  readonly rows: ReadonlyMap<string, Outcome>;
  /** The objects that are there. */
  readonly objects: ReadonlySet<string>;
  /** The hardest level at which a finding names a row at an object, by `object row`. */
  readonly findings: ReadonlyMap<string, Level>;
  /** The state of each machine, by its path. */
  readonly readiness: ReadonlyMap<string, string>;
  /** The objects, by their paths, and machines, by their names, that contradict themselves: nothing holds of those. */
  readonly contradicted: ReadonlySet<string>;
  /** What is certain of each adapter in a failover and in a test of one. */
  readonly forecast: ReadonlyMap<string, string>;
}

const FOLDER = "/inventory";
const recommended = await new Configurations({ cwd: FOLDER, allowPlugins: false }).of(
  join(FOLDER, "a.dr.yaml"),
);
const linter = new InventoryLinter({}, dirname(FOLDER));

// A message does not say which object it is about, and where it stands depends on what is recorded.
const noted: Parameters<LintRun["note"]>[2][] = [];
const { note } = LintRun.prototype;
LintRun.prototype.note = function (file, key, details) {
  noted.push(details);
  note.call(this, file, key, details);
};

/** Lints an inventory by the recommended rules, and keeps the questions that are open. */
export function lintText(text: InventoryText): LintedInventory {
  noted.length = 0;
  const buffers = Object.entries(text).map(([name, content]) => ({
    path: join(FOLDER, name),
    text: content,
  }));
  const inventory = readInventory(buffers.map(({ path }) => path).sort(), buffers);
  const linted = linter.lint({
    folder: FOLDER,
    inventory,
    files: new Map(buffers.map(({ path }) => [path, recommended])),
    known: [],
    earlier: undefined,
    keepsQuestions: true,
  });
  const [failure] = linted.failures;
  if (failure) throw new Error(JSON.stringify(failure));
  return linted;
}

/** What became of each row at each object, by `object row`. */
export function rowsOf({ run }: LintedInventory): Map<string, Outcome> {
  const rows = new Map<string, Outcome>();
  for (const { node, row, outcome } of run.ledger.decisions()) {
    const key = `${objectPathOf(node)} ${row}`;
    rows.set(key, Math.max(rows.get(key) ?? 0, outcome) as Outcome);
  }
  return rows;
}

/** Lints an inventory and asks what can be asked of it. */
export function answersTo(text: InventoryText): Answers {
  const linted = lintText(text);
  const { inventory } = linted;
  const rows = rowsOf(linted);
  const objects = new Set<string>();
  for (const file of inventory.files) for (const path of objectPathOf.all(file.root)) objects.add(path);
  const readiness = new Map<string, string>();
  for (const { name, state } of readinessOf(linted.run, linted.isOn))
    readiness.set(name, readiness.has(name) ? SEVERAL : state);
  const findings = new Map<string, Level>();
  for (const { node, rows: broken, rule } of noted) {
    if (!node) continue;
    const level = rules[rule]!.meta!.docs!.level === "error" ? Level.error : Level.warning;
    for (const row of broken) {
      const key = `${objectPathOf(node)} ${row}`;
      findings.set(key, Math.max(findings.get(key) ?? 0, level) as Level);
    }
  }
  const contradictions = linted.run.mistakes.filter(({ rule }) => rule.endsWith("contradiction"));
  const contradicted = new Set(
    contradictions.flatMap(({ node }) => [objectPathOf(node), machineOf(node)?.name ?? ""]),
  );
  return { rows, objects, findings, readiness, contradicted, forecast: forecastReport(linted.run) };
}
