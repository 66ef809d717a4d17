import type { RowId } from "../../documents/index.ts";
import type { Protection } from "../../inventory/protection/protection.ts";
import type { Fact } from "../../rules/run/fact.ts";
import type { MissingFact } from "../../rules/run/ledger.ts";
import type { Located } from "../../schemas/located.ts";
import { type MissingLink, missingLinksOf } from "./missing-links.ts";
import type { Mistake } from "./mistakes.ts";
import type { RowSet } from "./row-set.ts";

/** What is gathered of a machine while the ledger is read. */
export interface Tally {
  readonly blocking: Map<RowId, Located[]>;
  readonly warned: Set<RowId>;
  /** The facts that are not recorded, each with the rows that wait for it. */
  readonly missing: Map<Located, Map<Fact, RowSet>>;
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
    warned: new Set(),
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
  let facts = missing.get(node);
  if (!facts) {
    facts = new Map();
    missing.set(node, facts);
  }
  let known = facts.get(fact) ?? noRows;
  for (const row of rows) known = known.with(row);
  facts.set(fact, known);
}
