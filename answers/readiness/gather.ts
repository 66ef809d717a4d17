import { matrix, type RowId } from "../../documents/index.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import type { Scenario } from "../../inventory/protection/protection.ts";
import type { LintedInventory } from "../../lint/inventory-linter.ts";
import type { RuleFailure } from "../../lint/rule-failures.ts";
import type { Notice } from "../../project/notice.ts";
import { rules } from "../../rules/index.ts";
import { AskedMachines } from "../asked-machines.ts";
import { DependentMachines } from "./dependent-machines.ts";
import { mistakesIn } from "./mistakes.ts";
import { readinessOf } from "./readiness.ts";
import type { InventoryReadiness, NotChecked, ReadinessReport } from "./report.ts";
import { blockersIn, countStates, wantedIn } from "./totals.ts";

/** What of a linted inventory a report is made of. Its ledger has kept its questions. */
export type LintedForReadiness = Pick<
  LintedInventory,
  "folder" | "inventory" | "run" | "all" | "failures" | "isOn"
>;

/** Makes one report of inventories that were linted one after the other. */
export class ReadinessGatherer {
  readonly #machines: readonly string[];
  readonly #wanted: AskedMachines;
  readonly #isAsked: (file: string) => boolean;
  readonly #inventories: InventoryReadiness[] = [];
  readonly #off = new Set<string>();
  readonly #scenarios = new Set<Scenario>();
  readonly #failures: RuleFailure[] = [];
  readonly #seen: Inventory[] = [];
  #unprotected = 0;

  /**
   * @param machines these alone, letter case aside; left out or empty: all
   * @param isAsked whether the machines of a file are told of, by its absolute path
   */
  constructor(machines: readonly string[] | undefined, isAsked: (file: string) => boolean) {
    this.#machines = machines ?? [];
    this.#wanted = new AskedMachines(machines);
    this.#isAsked = isAsked;
  }

  add(linted: LintedForReadiness): void {
    const { folder, inventory, run, all, failures } = linted;
    const isOn = (rule: string) => linted.isOn(rule);
    const machines = readinessOf(run, isOn).filter(({ name, file }) =>
      this.#wanted.has(name, this.#isAsked(file)),
    );
    this.#inventories.push({ folder, machines, findings: all, ...unseenIn(linted) });
    this.#failures.push(...failures);
    if (this.#machines.length > 0) this.#seen.push(inventory);
    else this.#unprotected += this.#unprotectedIn(inventory);
    for (const name of Object.keys(rules)) if (!isOn(name)) this.#off.add(name);
    for (const { possibleScenarios } of inventory.protections()) {
      for (const scenario of possibleScenarios) this.#scenarios.add(scenario);
    }
  }

  /** @throws UsageError where a machine was asked for that is not protected */
  report(notices: readonly Notice[]): ReadinessReport {
    this.#wanted.check(this.#seen, "nothing is asked of it");
    const inventories = this.#inventories;
    const off = new Set([...this.#off, ...this.#failures.map(({ rule }) => rule)]);
    return {
      inventories,
      totals: { ...countStates(inventories), unprotected: this.#unprotected },
      notChecked: notChecked(off, this.#scenarios),
      blockers: blockersIn(inventories),
      wanted: wantedIn(inventories),
      failures: this.#failures,
      notices,
    };
  }

  #unprotectedIn({ files }: Inventory): number {
    const machines = files
      .filter(({ path }) => this.#isAsked(path))
      .flatMap(({ root }) => [...(root.virtualMachines ?? []), ...(root.azureVirtualMachines ?? [])]);
    return machines.filter(({ replication }) => !replication).length;
  }
}

function unseenIn({
  inventory,
  all,
  run,
}: LintedForReadiness): Pick<InventoryReadiness, "broken" | "mistakes" | "leftOut"> {
  const linted = new Set(all.map(({ filePath }) => filePath));
  const pathsOf = (files: typeof inventory.files) => files.map(({ path }) => path);
  return {
    broken: pathsOf(inventory.files.filter(({ document }) => document.problems().length > 0)),
    mistakes: [...mistakesIn(run, new DependentMachines(run))].map(({ mistake }) => mistake),
    leftOut: pathsOf(inventory.files.filter(({ path }) => !linted.has(path))),
  };
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
      // Advice that has to be asked for holds nothing back, and a note to a row of others leaves nothing unchecked.
      const isOpen = (row: RowId) => matrix.row(row).level === "error" && !decided.has(row);
      return { name, rows: meta.docs.recommended ? own : own.filter(isOpen) };
    })
    .filter(({ rows }) => rows.length > 0);
  return {
    rows: [...new Set(deciding.flatMap(({ rows }) => rows))],
    rules: deciding.map(({ name }) => name),
  };
}
