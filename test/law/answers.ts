import { dirname, join } from "node:path";
import { readinessOf } from "../../answers/readiness/readiness.ts";
import { readInventory } from "../../inventory/read-inventory.ts";
import { InventoryLinter } from "../../lint/inventory-linter.ts";
import { Configurations } from "../../project/configuration/configurations.ts";
import type { Outcome } from "../../rules/run/ledger.ts";
import type { InventoryText } from "../rules/rule-tester.ts";
import { forecastReport, SEVERAL } from "./forecast-answers.ts";
import { objectPathOf } from "./object-paths.ts";

/** What drlint answers to one inventory. */
export interface Answers {
  /** What became of each row at each object, by `object row`. */
  readonly rows: ReadonlyMap<string, Outcome>;
  /** The objects that are there. */
  readonly objects: ReadonlySet<string>;
  /** How many findings there are of each row. */
  readonly findings: ReadonlyMap<string, number>;
  /** The state of each machine, by its path. */
  readonly readiness: ReadonlyMap<string, string>;
  /** What is certain of each adapter in a failover and in a test of one. */
  readonly forecast: ReadonlyMap<string, string>;
}

const FOLDER = "/inventory";
const recommended = await new Configurations({ cwd: FOLDER, allowPlugins: false }).of(
  join(FOLDER, "a.dr.yaml"),
);

/** Lints an inventory and asks what can be asked of it. */
export function answersTo(text: InventoryText): Answers {
  const buffers = Object.entries(text).map(([name, content]) => ({
    path: join(FOLDER, name),
    text: content,
  }));
  const inventory = readInventory(buffers.map(({ path }) => path).sort(), buffers);
  const linter = new InventoryLinter({}, dirname(FOLDER));
  const linted = linter.lint({
    folder: FOLDER,
    inventory,
    files: new Map(buffers.map(({ path }) => [path, recommended])),
    known: [],
    earlier: undefined,
    keepsQuestions: true,
  });
  const [failure] = linter.failures.all;
  if (failure) throw new Error(JSON.stringify(failure));
  const rows = new Map<string, Outcome>();
  const objects = new Set<string>();
  for (const file of inventory.files) for (const path of objectPathOf.all(file.root)) objects.add(path);
  for (const { node, row, outcome } of linted.run.ledger.decisions()) {
    const key = `${objectPathOf(node)} ${row}`;
    rows.set(key, Math.max(rows.get(key) ?? 0, outcome) as Outcome);
  }
  const readiness = new Map<string, string>();
  for (const { name, state } of readinessOf(linted.run, linted.isOn))
    readiness.set(name, readiness.has(name) ? SEVERAL : state);
  const findings = new Map<string, number>();
  for (const { messages } of linted.results)
    for (const row of messages.flatMap((message) => message.rows))
      findings.set(row, (findings.get(row) ?? 0) + 1);
  return { rows, objects, findings, readiness, forecast: forecastReport(linted.run) };
}
