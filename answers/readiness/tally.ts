import type { RowId } from "../../documents/index.ts";
import type { Protection } from "../../inventory/protection/protection.ts";
import type { Fact } from "../../rules/run/fact.ts";
import type { MissingFact } from "../../rules/run/missing-fact.ts";
import type { Located } from "../../schemas/located.ts";
import { type MissingLink, missingLinksOf } from "./missing-links.ts";
import type { Mistake } from "./mistakes.ts";
import type { RowSet } from "./row-set.ts";

/** A fact that an object lacks, and the rows that wait for it. Objects that lack the same have them in common. */
export interface LackedFact {
  readonly fact: Fact;
  readonly rows: RowSet;
}

/** What is gathered of a machine while the ledger is read. */
export interface Tally {
  readonly blocking: Map<RowId, Located[]>;
  readonly warned: Map<RowId, Located[]>;
  /** The facts that are not recorded, object by object. */
  readonly missing: Map<Located, readonly LackedFact[]>;
  isOpen: boolean;
  readonly missingLinks: readonly MissingLink[];
  /** The rows that were answered, one way or another; only kept where links are missing. */
  answered: RowSet;
  readonly mistakes: Mistake[];
  readonly noRows: RowSet;
}

/**
 * The tally of a machine of which nothing has been read yet.
 *
 * @param noRows the empty set that the machines of one inventory share
 */
export function emptyTally(protection: Protection, noRows: RowSet): Tally {
  return {
    blocking: new Map(),
    warned: new Map(),
    missing: new Map(),
    isOpen: false,
    missingLinks: missingLinksOf(protection),
    noRows,
    answered: noRows,
    mistakes: [],
  };
}

/** Adds a fact that is not recorded, with the rows that wait for it. */
export function addMissing(
  { missing, noRows }: Tally,
  { node, fact }: MissingFact,
  rows: readonly RowId[],
): void {
  missing.set(node, withFact(missing.get(node) ?? [], fact, rows, noRows));
}

/** Adds what an object lacks, with the rows that wait for it. */
export function addAllMissing(tally: Tally, node: Located, lacked: readonly LackedFact[]): void {
  if (lacked.length === 0) return;
  if (tally.missing.has(node))
    for (const { fact, rows } of lacked) addMissing(tally, { node, fact }, [...rows.rows]);
  else tally.missing.set(node, lacked);
}

/** Some facts and one more, or more rows that wait for one of them. */
export function withFact(
  facts: readonly LackedFact[],
  fact: Fact,
  rows: readonly RowId[],
  noRows: RowSet,
): readonly LackedFact[] {
  const index = facts.findIndex((each) => each.fact === fact);
  const waiting = rows.reduce((set, row) => set.with(row), facts[index]?.rows ?? noRows);
  const lacked = { fact, rows: waiting };
  return index < 0 ? [...facts, lacked] : facts.with(index, lacked);
}
