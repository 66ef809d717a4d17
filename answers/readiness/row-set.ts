import type { RowId } from "../../documents/index.ts";

/**
 * A set of rows that does not change. Machines are held against the same rows in the same order, so that sets which came
 * about in one way are one set: ten thousand machines need a few hundred.
 */
export class RowSet {
  /** The set without rows, from which all others are made. */
  static none(): RowSet {
    return new RowSet(undefined, undefined);
  }

  readonly size: number;
  readonly #without: RowSet | undefined;
  readonly #added: RowId | undefined;
  #with: Map<RowId, RowSet> | undefined;
  #rows: ReadonlySet<RowId> | undefined;

  private constructor(without: RowSet | undefined, added: RowId | undefined) {
    this.#without = without;
    this.#added = added;
    this.size = without === undefined ? 0 : without.size + 1;
  }

  /** The set that has a row beside its own. */
  with(row: RowId): RowSet {
    this.#with ??= new Map();
    let set = this.#with.get(row);
    if (!set) {
      set = this.#holds(row) ? this : new RowSet(this, row);
      this.#with.set(row, set);
    }
    return set;
  }

  /** Its rows. */
  get rows(): ReadonlySet<RowId> {
    this.#rows ??= new Set(this.#each());
    return this.#rows;
  }

  #holds(row: RowId): boolean {
    for (const each of this.#each()) if (each === row) return true;
    return false;
  }

  *#each(): Generator<RowId> {
    let at: RowSet = this;
    while (at.#without !== undefined) {
      yield at.#added!;
      at = at.#without;
    }
  }
}
