import { matrix, type RowId } from "../../documents/index.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import type { Scenario } from "../../inventory/protection/protection.ts";
import type { LintedInventory } from "../../lint/inventory-linter.ts";
import type { FileResult } from "../../lint/result.ts";
import type { RuleFailure } from "../../lint/rule-failures.ts";
import { LintSession } from "../../lint/session.ts";
import type { Notice } from "../../project/notice.ts";
import type { LintOptions } from "../../project/options.ts";
import { rules } from "../../rules/index.ts";
import { AskedMachines } from "../asked-machines.ts";
import { DependentMachines } from "./dependent-machines.ts";
import type { MachineReadiness } from "./machine-readiness.ts";
import { type Mistake, mistakesIn } from "./mistakes.ts";
import { readinessOf } from "./readiness.ts";
import {
  type BlockingRow,
  blockersIn,
  countStates,
  type ReadinessTotals,
  type WantedFact,
  wantedIn,
} from "./totals.ts";

/** The machines of one inventory. */
export interface InventoryReadiness {
  /** Absolute path of the folder. */
  readonly folder: string;
  /** The protected machines in the files that were asked for, in their order. */
  readonly machines: readonly MachineReadiness[];
  /** Files whose text has mistakes, so that machines and facts in them may not have been seen. Absolute paths. */
  readonly broken: readonly string[];
  /** What cannot be read in the files, whether or not a machine depends on it. */
  readonly mistakes: readonly Mistake[];
  /** Files that a configuration leaves out, so that nothing was checked at their objects. Absolute paths. */
  readonly leftOut: readonly string[];
  /** What a lint finds in the files that were asked for, with what is silenced. */
  readonly findings: readonly FileResult[];
}

/** Rows that could apply to the machines and that nothing was said of. */
export interface NotChecked {
  readonly rows: readonly RowId[];
  /** The rules that would decide them: they are off for some of the files, or failed. */
  readonly rules: readonly string[];
}

/** How ready the machines of some inventories are. */
export interface ReadinessReport {
  readonly inventories: readonly InventoryReadiness[];
  readonly totals: ReadinessTotals;
  readonly notChecked: NotChecked;
  /** The rows that block machines, that of most machines first. */
  readonly blockers: readonly BlockingRow[];
  /** What to record first: the facts that undecided machines lack, that of most machines and rows first. */
  readonly wanted: readonly WantedFact[];
  /** Rules that threw an error. Where there are some, the states are incomplete. */
  readonly failures: readonly RuleFailure[];
  readonly notices: readonly Notice[];
}

/** Which machines are to be told of. */
export interface ReadinessOptions extends LintOptions {
  /** These machines only, letter case aside. Left out or empty: all in the files that are asked for. */
  readonly machines?: readonly string[];
}

/**
 * Says of every protected machine whether it can be protected and fail over. All files of a folder are checked, since
 * hosts and networks may stand in others than the machines; the machines of the files that were asked for are told of.
 *
 * @param read what was read already of texts that stand for files; nobody else may use it any more
 * @throws UsageError where a machine is asked for that is not protected, and as `lint` does
 */
export async function readiness(
  options: ReadinessOptions = {},
  read: ReadonlyMap<string, InventoryFile> = new Map(),
): Promise<ReadinessReport> {
  // What is known is as true as what is new.
  const session = await LintSession.open({ ...options, useSuppressions: false }, { wholeInventories: true });
  const { project } = session;
  const inventories: InventoryReadiness[] = [];
  const off = new Set<string>();
  const scenarios = new Set<Scenario>();
  const failures: RuleFailure[] = [];
  const wanted = new AskedMachines(options.machines);
  const seen: Inventory[] = [];
  let unprotected = 0;
  const buffers = project.buffers.map((buffer) => ({ ...buffer, file: read.get(buffer.path) }));
  for (const linted of session.lint(buffers, { keepsQuestions: true })) {
    const { inventory, run, isOn } = linted;
    const all = readinessOf(run, isOn);
    if (options.machines?.length) seen.push(inventory);
    const machines = all.filter(({ name, file }) => wanted.has(name, project.asked.has(file)));
    inventories.push({ folder: linted.folder, machines, findings: linted.all, ...unseenIn(linted) });
    failures.push(...linted.failures);
    if (!options.machines?.length) unprotected += unprotectedIn(linted, project.asked);
    for (const name of Object.keys(rules)) if (!isOn(name)) off.add(name);
    for (const { possibleScenarios } of inventory.protections()) {
      for (const scenario of possibleScenarios) scenarios.add(scenario);
    }
  }
  wanted.check(seen, "nothing is asked of it");
  for (const { rule } of failures) off.add(rule);
  return {
    inventories,
    totals: { ...countStates(inventories), unprotected },
    notChecked: notChecked(off, scenarios),
    blockers: blockersIn(inventories),
    wanted: wantedIn(inventories),
    failures,
    notices: project.notices,
  };
}

function unseenIn({
  inventory,
  all,
  run,
}: LintedInventory): Pick<InventoryReadiness, "broken" | "mistakes" | "leftOut"> {
  const linted = new Set(all.map(({ filePath }) => filePath));
  const pathsOf = (files: typeof inventory.files) => files.map(({ path }) => path);
  return {
    broken: pathsOf(inventory.files.filter(({ document }) => document.problems().length > 0)),
    mistakes: [...mistakesIn(run, new DependentMachines(run))].map(({ mistake }) => mistake),
    leftOut: pathsOf(inventory.files.filter(({ path }) => !linted.has(path))),
  };
}

function unprotectedIn({ inventory }: LintedInventory, asked: ReadonlySet<string>): number {
  const machines = inventory.files
    .filter(({ path }) => asked.has(path))
    .flatMap(({ root }) => [...(root.virtualMachines ?? []), ...(root.azureVirtualMachines ?? [])]);
  return machines.filter(({ replication }) => !replication).length;
}

function notChecked(off: ReadonlySet<string>, scenarios: ReadonlySet<Scenario>): NotChecked {
  // What a change breaks is another question than whether a machine is ready.
  const applies = (row: RowId) => {
    const { kind, binds } = matrix.row(row);
    return kind !== "change" && binds.some((scenario) => scenarios.has(scenario));
  };
  const all = Object.values(rules);
  const decided = new Set(all.filter(({ name }) => !off.has(name)).flatMap(({ meta }) => meta.docs.rows));
  const deciding = all
    .filter(({ name }) => off.has(name))
    .map(({ name, meta }) => {
      const own = meta.docs.rows.filter(applies);
      // A rule that only adds a note to a row of others leaves nothing unchecked.
      return { name, rows: meta.docs.recommended ? own : own.filter((row) => !decided.has(row)) };
    })
    .filter(({ rows }) => rows.length > 0);
  return {
    rows: [...new Set(deciding.flatMap(({ rows }) => rows))],
    rules: deciding.map(({ name }) => name),
  };
}
