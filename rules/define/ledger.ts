import { NodeTable } from "../../inventory/nodes/node-table.ts";
import type { Located } from "../../schemas/located.ts";
import type { RowId } from "../matrix/index.ts";
import type { Fact } from "./rule-types.ts";

/** What became of one row at one object. Ordered: the graver one stands when several rules decide the same row. */
export const Outcome = { none: 0, passed: 1, warned: 2, undecided: 3, violated: 4 } as const;
/** One of {@link Outcome}'s numbers. */
export type Outcome = (typeof Outcome)[keyof typeof Outcome];

/** A row at an object, with what became of it. */
export interface Decision {
  readonly node: Located;
  readonly row: RowId;
  readonly outcome: Outcome;
}

/** A fact that is not recorded, at the object that lacks it. */
export interface MissingFact {
  readonly node: Located;
  /** `Disk.size` */
  readonly fact: Fact;
}

/** Rows that are undecided at an object, and the facts that would decide them. */
export interface OpenQuestion {
  readonly node: Located;
  readonly rows: readonly RowId[];
  readonly missing: readonly MissingFact[];
}

/** Rows that are noted together, with their columns in the ledger that made the list. */
export interface RowList {
  readonly rows: readonly RowId[];
  readonly columns: Uint16Array;
}

/** How many rows were decided, row and object counted as one. */
export interface LedgerCounts {
  readonly decided: number;
  readonly undecided: number;
}

/**
 * The book of decisions of one run: for each object and row passed, warned, undecided or violated, and the facts that
 * were not recorded. One byte a decision, in one buffer: an inventory of 100,000 VMs makes tens of millions.
 */
export class Ledger {
  readonly #columns = new Map<RowId, number>();
  readonly #rows: RowId[];
  /** The objects of which something is noted, by slot. */
  readonly #nodes: Located[] = [];
  readonly #slots = new NodeTable<number>();
  readonly #open: OpenQuestion[] = [];
  #outcomes = new Uint8Array(1 << 12);
  #lastNode: Located | undefined;
  #lastOffset = 0;

  /** @param rows every row that may be decided in this run */
  constructor(rows: Iterable<RowId>) {
    this.#rows = [...rows];
    for (const [column, row] of this.#rows.entries()) this.#columns.set(row, column);
  }

  /** Notes an outcome; a graver one that stands already is kept. */
  record(node: Located, row: RowId, outcome: Outcome): void {
    const cell = this.#offset(node) + this.#column(row);
    if (outcome > this.#outcomes[cell]!) this.#outcomes[cell] = outcome;
  }

  /** Rows that are noted together again and again. Make a list once, and use it at all objects. */
  list(rows: readonly RowId[]): RowList {
    return { rows, columns: Uint16Array.from(rows, (row) => this.#column(row)) };
  }

  /** Notes one outcome for several rows. */
  recordAll(node: Located, { columns }: RowList, outcome: Outcome): void {
    const offset = this.#offset(node);
    for (let index = 0; index < columns.length; index++) {
      const cell = offset + columns[index]!;
      if (outcome > this.#outcomes[cell]!) this.#outcomes[cell] = outcome;
    }
  }

  #column(row: RowId): number {
    const column = this.#columns.get(row);
    if (column === undefined) throw new RangeError(`The ledger has no row '${row}'.`);
    return column;
  }

  /**
   * Whether it is remembered why rows are undecided. A plain lint only counts them, and in a large inventory the reasons
   * take more memory than the inventory.
   */
  keepsQuestions = true;

  /** Notes that rows are undecided at an object, and why. */
  leaveOpen(node: Located, list: RowList, missing: readonly MissingFact[]): void {
    this.recordAll(node, list, Outcome.undecided);
    if (this.keepsQuestions) this.#open.push({ node, rows: list.rows, missing });
  }

  /** Everything that was left undecided, in the order in which it was met; empty where that is not kept. */
  get openQuestions(): readonly OpenQuestion[] {
    return this.#open;
  }

  /** What became of a row at an object. */
  outcome(node: Located, row: RowId): Outcome {
    const slot = this.#slots.get(node);
    const column = this.#columns.get(row);
    if (slot === undefined || column === undefined) return Outcome.none;
    return this.#outcomes[slot * this.#rows.length + column] as Outcome;
  }

  /** The gravest outcome of some rows at an object. */
  gravest(node: Located, { columns }: RowList): Outcome {
    const slot = this.#slots.get(node);
    if (slot === undefined) return Outcome.none;
    const offset = slot * this.#rows.length;
    let gravest: Outcome = Outcome.none;
    for (let index = 0; index < columns.length; index++) {
      const outcome = this.#outcomes[offset + columns[index]!] as Outcome;
      if (outcome > gravest) gravest = outcome;
    }
    return gravest;
  }

  /** All decisions, object by object; those that are at least so grave. */
  *decisions(least: Outcome = Outcome.passed): Generator<Decision> {
    for (const [slot, node] of this.#nodes.entries()) {
      const offset = slot * this.#rows.length;
      for (const [column, row] of this.#rows.entries()) {
        const outcome = this.#outcomes[offset + column] as Outcome;
        if (outcome >= least) yield { node, row, outcome };
      }
    }
  }

  /** The two numbers of the summary line. */
  counts(): LedgerCounts {
    let decided = 0;
    let undecided = 0;
    const end = this.#nodes.length * this.#rows.length;
    // Most cells are empty, so they are looked at four by four; behind the last object all are.
    const fours = new Uint32Array(this.#outcomes.buffer, 0, Math.ceil(end / 4));
    for (let index = 0; index < fours.length; index++) {
      if (fours[index] === 0) continue;
      for (let cell = index * 4; cell < index * 4 + 4; cell++) {
        const outcome = this.#outcomes[cell];
        if (outcome === Outcome.undecided) undecided++;
        else if (outcome !== Outcome.none) decided++;
      }
    }
    return { decided, undecided };
  }

  #offset(node: Located): number {
    // All rules see one node before the next is visited, so the last slot is nearly always the one.
    if (node === this.#lastNode) return this.#lastOffset;
    let slot = this.#slots.get(node);
    if (slot === undefined) {
      slot = this.#nodes.length;
      this.#nodes.push(node);
      this.#slots.set(node, slot);
      const needed = (slot + 1) * this.#rows.length;
      if (needed > this.#outcomes.length) {
        let size = this.#outcomes.length;
        while (size < needed) size *= 2;
        const grown = new Uint8Array(size);
        grown.set(this.#outcomes);
        this.#outcomes = grown;
      }
    }
    this.#lastNode = node;
    this.#lastOffset = slot * this.#rows.length;
    return this.#lastOffset;
  }
}
