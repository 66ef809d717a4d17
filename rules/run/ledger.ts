import type { RowId } from "../../documents/index.ts";
import { NodeTable } from "../../inventory/nodes/node-table.ts";
import type { Located } from "../../schemas/located.ts";
import type { Fact } from "./fact.ts";

/** What became of one row at one object. Ordered: the graver one stands when several rules decide the same row. */
export const Outcome = { none: 0, passed: 1, warned: 2, undecided: 3, violated: 4 } as const;
/** One of {@link Outcome}'s numbers. */
export type Outcome = (typeof Outcome)[keyof typeof Outcome];

/**
 * By what a rule decides: by the machine alone and by what is no machine, or by looking at other machines too. The ledger
 * keeps the two apart, since the first still holds when another machine is edited.
 */
export const Basis = { own: 0, others: 3 } as const;
/** One of {@link Basis}'s numbers: how far its bits of a cell are moved. */
export type Basis = (typeof Basis)[keyof typeof Basis];

/** The bits of an outcome. */
const BITS = 7;

/** The graver one of the two outcomes of a cell, by the cell. */
const GRAVEST = Uint8Array.from({ length: 1 << 6 }, (_, cell) =>
  Math.max(cell & BITS, (cell >> Basis.others) & BITS),
);

/** What was decided of the objects of a machine by itself, to be noted again in another run. */
export interface OwnDecisions {
  readonly nodes: readonly Located[];
  /** Cells, node by node. */
  readonly cells: readonly Uint8Array[];
  readonly questions: readonly OpenQuestion[];
}

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
  /** The questions that were left open on the basis `own`. */
  readonly #ownOpen = new NodeTable<OpenQuestion[]>();
  /** Own outcomes that were taken down. */
  readonly #known = new Map<string, Uint8Array>();
  #lastNode: Located | undefined;
  #lastOffset = 0;

  /** By what the next decisions are made. Only a run of which something is kept tells the two apart. */
  basis: Basis = Basis.others;

  /** @param rows every row that may be decided in this run */
  constructor(rows: Iterable<RowId>) {
    this.#rows = [...rows];
    for (const [column, row] of this.#rows.entries()) this.#columns.set(row, column);
  }

  /** Notes an outcome; a graver one that stands already is kept. */
  record(node: Located, row: RowId, outcome: Outcome): void {
    this.recordAll(node, this.list([row]), outcome);
  }

  /** Rows that are noted together again and again. Make a list once, and use it at all objects. */
  list(rows: readonly RowId[]): RowList {
    return { rows, columns: Uint16Array.from(rows, (row) => this.#column(row)) };
  }

  /** Notes one outcome for several rows. */
  recordAll(node: Located, { columns }: RowList, outcome: Outcome): void {
    const offset = this.#offset(node);
    // Every decision of a lint comes by here.
    const outcomes = this.#outcomes;
    const { basis } = this;
    const others = ~(BITS << basis);
    for (let index = 0; index < columns.length; index++) {
      const cell = offset + columns[index]!;
      const before = outcomes[cell]!;
      if (outcome > ((before >> basis) & BITS)) outcomes[cell] = (before & others) | (outcome << basis);
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
    if (!this.keepsQuestions) return;
    const question = { node, rows: list.rows, missing };
    this.#open.push(question);
    if (this.basis !== Basis.own) return;
    const open = this.#ownOpen.get(node);
    if (open) open.push(question);
    else this.#ownOpen.set(node, [question]);
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
    return GRAVEST[this.#outcomes[slot * this.#rows.length + column]!] as Outcome;
  }

  /** The gravest outcome of some rows at an object. */
  gravest(node: Located, { columns }: RowList): Outcome {
    const slot = this.#slots.get(node);
    if (slot === undefined) return Outcome.none;
    const offset = slot * this.#rows.length;
    let gravest: Outcome = Outcome.none;
    for (let index = 0; index < columns.length; index++) {
      const outcome = GRAVEST[this.#outcomes[offset + columns[index]!]!] as Outcome;
      if (outcome > gravest) gravest = outcome;
    }
    return gravest;
  }

  /** All decisions, object by object; those that are at least so grave. */
  *decisions(least: Outcome = Outcome.passed): Generator<Decision> {
    for (const [slot, node] of this.#nodes.entries()) {
      const offset = slot * this.#rows.length;
      for (const [column, row] of this.#rows.entries()) {
        const outcome = GRAVEST[this.#outcomes[offset + column]!] as Outcome;
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
        const outcome = GRAVEST[this.#outcomes[cell]!];
        if (outcome === Outcome.undecided) undecided++;
        else if (outcome !== Outcome.none) decided++;
      }
    }
    return { decided, undecided };
  }

  /** Takes down what was decided of some objects by themselves, in the order in which they were first met. */
  ownDecisions(objects: readonly Located[]): OwnDecisions {
    const slots = objects.flatMap((node) => this.#slots.get(node) ?? []).sort((a, b) => a - b);
    const nodes = slots.map((slot) => this.#nodes[slot]!);
    return {
      nodes,
      cells: slots.map((slot) => this.#ownCells(slot)),
      questions: nodes.flatMap((node) => this.#ownOpen.get(node) ?? []),
    };
  }

  /** The own outcomes of an object. Most objects of a kind have the same ones, which are kept once. */
  #ownCells(slot: number): Uint8Array {
    const width = this.#rows.length;
    const own = this.#outcomes.slice(slot * width, (slot + 1) * width).map((cell) => cell & BITS);
    const key = String.fromCharCode(...own);
    const known = this.#known.get(key);
    if (known) return known;
    this.#known.set(key, own);
    return own;
  }

  /** Notes again what was decided in another run. Nothing else may be noted of the objects before. */
  repeat({ nodes, cells, questions }: OwnDecisions): void {
    for (let index = 0; index < nodes.length; index++) {
      // Asked for first: where there is no room for the object, the outcomes are replaced.
      const offset = this.#offset(nodes[index]!);
      this.#outcomes.set(cells[index]!, offset);
    }
    for (const question of questions) this.#open.push(question);
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
