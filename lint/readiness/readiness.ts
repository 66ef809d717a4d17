import { scenarioOf, type Protection, type Scenario } from "../../inventory/protection/protection.ts";
import type { LintRun } from "../../rules/language/run.ts";
import { type MissingFact, Outcome } from "../../rules/define/ledger.ts";
import type { Fact } from "../../rules/define/rule-types.ts";
import type { RowId } from "../../rules/matrix/index.ts";
import type { Place } from "../../schemas/located.ts";
import { objectName } from "../../inventory/names/object-name.ts";

/**
 * Whether a machine can be protected and fail over. Ready: every row that applies to it is decided, and none is
 * violated. Not ready: a row is violated. Undecided: a fact is missing.
 */
export type ReadinessState = "ready" | "not-ready" | "undecided";

/** A fact that is not recorded, and how much depends on it. */
export interface MissingForMachine {
  readonly fact: Fact;
  /** The object that lacks it, in words: `disk 'data1'`. */
  readonly object: string;
  readonly place: Place;
  /** How many of the machine's rows it would help to decide. */
  readonly rows: number;
}

/** The readiness of one protected machine. */
export interface MachineReadiness {
  readonly name: string;
  readonly place: Place;
  /** Undefined where it cannot be told. */
  readonly scenario: Scenario | undefined;
  readonly state: ReadinessState;
  /** The rows that are violated, in the order of the documents. */
  readonly blocking: readonly RowId[];
  /** Rows that work but lose or change something. They do not hold a machine back. */
  readonly warned: readonly RowId[];
  /** The facts that would decide the open rows, the most useful one first. */
  readonly missing: readonly MissingForMachine[];
}

/** What is gathered of a machine while the ledger is read. */
interface Tally {
  readonly blocking: Set<RowId>;
  readonly warned: Set<RowId>;
  readonly open: Map<string, { missing: MissingForMachine; rows: Set<RowId> }>;
}

/** The readiness of every protected machine of an inventory, in the order of the files. */
export function readinessOf(run: LintRun): MachineReadiness[] {
  const tallies = new Map<Protection, Tally>();
  for (const protection of run.inventory.protections()) {
    tallies.set(protection, { blocking: new Set(), warned: new Set(), open: new Map() });
  }
  for (const { node, row, outcome } of run.ledger.decisions()) {
    if (outcome === Outcome.passed || outcome === Outcome.undecided) continue;
    for (const protection of run.inventory.protectionsThrough(node)) {
      const tally = tallies.get(protection)!;
      (outcome === Outcome.violated ? tally.blocking : tally.warned).add(row);
    }
  }
  for (const question of run.ledger.openQuestions) {
    for (const protection of run.inventory.protectionsThrough(question.node)) {
      addMissing(tallies.get(protection)!, question.rows, question.missing);
    }
  }
  const order = new Map(run.matrix.ids().map((id, index) => [id, index]));
  return [...tallies].map(([protection, tally]) => summarise(protection, tally, order));
}

function addMissing(tally: Tally, rows: readonly RowId[], missing: readonly MissingFact[]): void {
  for (const { node, fact } of missing) {
    const place = node.at();
    const key = `${fact} ${place.file} ${place.start}`;
    let entry = tally.open.get(key);
    if (!entry) {
      entry = { missing: { fact, object: objectName(node), place, rows: 0 }, rows: new Set() };
      tally.open.set(key, entry);
    }
    for (const row of rows) entry.rows.add(row);
  }
}

function summarise(
  protection: Protection,
  tally: Tally,
  order: ReadonlyMap<RowId, number>,
): MachineReadiness {
  const { machine } = protection;
  const missing = [...tally.open.values()]
    .map((entry) => ({ ...entry.missing, rows: entry.rows.size }))
    .sort((a, b) => b.rows - a.rows || a.fact.localeCompare(b.fact) || a.object.localeCompare(b.object));
  const state = tally.blocking.size > 0 ? "not-ready" : missing.length > 0 ? "undecided" : "ready";
  const inOrder = (rows: Set<RowId>) => [...rows].sort((a, b) => order.get(a)! - order.get(b)!);
  return {
    name: machine.name,
    place: machine.at("name"),
    scenario: scenarioOf(protection),
    state,
    blocking: inOrder(tally.blocking),
    warned: inOrder(tally.warned),
    missing,
  };
}
