import type { RowId } from "../../documents/index.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import type { Protection } from "../../inventory/protection/protection.ts";
import type { MissingFact } from "../../rules/run/open-questions.ts";
import type { Located } from "../../schemas/located.ts";
import { MissingAtObject } from "./missing-at-object.ts";
import { type MissingLink, missingLinksOf } from "./missing-links.ts";
import type { Mistake } from "./mistakes.ts";
import type { RowSet } from "./row-set.ts";

/** What is gathered of a machine while the ledger is read. */
export interface Tally {
  readonly blocking: Map<RowId, Located[]>;
  readonly warned: Set<RowId>;
  /** The facts that are not recorded, object by object. An object lacks a few of them, so that lists take less than maps. */
  readonly missing: Map<Located, MissingAtObject[]>;
  isOpen: boolean;
  readonly missingLinks: readonly MissingLink[];
  /** The rows that were answered, one way or another; only kept where links are missing. */
  answered: RowSet;
  readonly mistakes: Mistake[];
  readonly inventory: Inventory;
  readonly noRows: RowSet;
}

/**
 * The tally of a machine of which nothing has been read yet.
 *
 * @param noRows the empty set that the machines of one inventory share
 */
export function emptyTally(inventory: Inventory, protection: Protection, noRows: RowSet): Tally {
  return {
    inventory,
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
  { missing, inventory, noRows }: Tally,
  { node, fact }: MissingFact,
  rows: readonly RowId[],
): void {
  let facts = missing.get(node);
  if (!facts) {
    facts = [];
    missing.set(node, facts);
  }
  let known: MissingAtObject | undefined;
  for (const each of facts) if (each.fact === fact) known = each;
  if (!known) {
    known = new MissingAtObject(inventory, node, fact, noRows);
    facts.push(known);
  }
  for (const row of rows) known.add(row);
}
