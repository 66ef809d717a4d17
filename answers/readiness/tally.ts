import type { RowId } from "../../documents/index.ts";
import type { Protection } from "../../inventory/protection/protection.ts";
import type { Fact } from "../../rules/run/fact.ts";
import type { MissingFact } from "../../rules/run/ledger.ts";
import type { Located } from "../../schemas/located.ts";
import { type MissingLink, missingLinksOf } from "./missing-links.ts";
import type { Mistake } from "./mistakes.ts";

/** What is gathered of a machine while the ledger is read. */
export interface Tally {
  readonly blocking: Map<RowId, Located[]>;
  readonly warned: Set<RowId>;
  readonly missing: Map<Located, Map<Fact, Set<RowId>>>;
  isOpen: boolean;
  readonly missingLinks: readonly MissingLink[];
  /** The rows that were answered, one way or another; only kept where links are missing. */
  readonly answered: Set<RowId>;
  readonly mistakes: Mistake[];
}

/** The tally of a machine of which nothing has been read yet. */
export function emptyTally(protection: Protection): Tally {
  return {
    blocking: new Map(),
    warned: new Set(),
    missing: new Map(),
    isOpen: false,
    missingLinks: missingLinksOf(protection),
    answered: new Set(),
    mistakes: [],
  };
}

/** Adds a fact that is not recorded, with the rows that wait for it. */
export function addMissing(
  missing: Tally["missing"],
  { node, fact }: MissingFact,
  rows: readonly RowId[],
): void {
  const facts = missing.get(node) ?? new Map<Fact, Set<RowId>>();
  missing.set(node, facts);
  const known = facts.get(fact) ?? new Set();
  facts.set(fact, known);
  for (const row of rows) known.add(row);
}
