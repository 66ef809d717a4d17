import type { RowId } from "../../documents/index.ts";
import { NodeTable } from "../../inventory/nodes/node-table.ts";
import type { Located } from "../../schemas/located.ts";
import { addTo } from "../../schemas/values/groups.ts";
import type { MissingFact } from "./missing-fact.ts";
import { OpenQuestions } from "./open-questions.ts";
import { type Decided, OutcomeTable, type TableLayout } from "./outcome-table.ts";
import { isFor, type Wait, waitFor } from "./wait.ts";

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
  /** Node by node. */
  readonly decided: readonly Decided[];
  /** Node by node. */
  readonly waits: readonly (readonly Wait[])[];
}

/** A row at an object, with what became of it. */
export interface Decision {
  readonly node: Located;
  readonly row: RowId;
  readonly outcome: Outcome;
}

/** How many different waits are remembered: to find one among more takes as long as to make it. */
const MOST_WAITS = 8;

/** Rows that are noted together: again and again, at objects that mostly are of one kind. */
export class RowList {
  readonly rows: readonly RowId[];
  readonly #numbers: Uint16Array;
  #table: OutcomeTable | undefined;
  #columns!: Uint16Array;
  /** The columns in the tables that were asked about before. */
  #before: Map<OutcomeTable, Uint16Array> | undefined;
  /** What they waited for at the objects before. */
  readonly #waits: Wait[] = [];

  /** @param numbers of the rows, in the ledger that makes the list */
  constructor(rows: readonly RowId[], numbers: Uint16Array) {
    this.rows = rows;
    this.#numbers = numbers;
  }

  /** Their columns in the table of a kind of object. */
  columnsIn(table: OutcomeTable): Uint16Array {
    if (this.#table !== table) this.#turnTo(table);
    return this.#columns;
  }

  /**
   * What they wait for at an object that lacks facts: mostly the same as at one of those before.
   *
   * @param missing is copied
   */
  waitFor(node: Located, missing: readonly MissingFact[]): Wait {
    const waits = this.#waits;
    for (let index = 0; index < waits.length; index++)
      if (isFor(waits[index]!, node, missing)) return waits[index]!;
    const wait = waitFor(node, this.rows, missing);
    if (waits.length === MOST_WAITS) waits.pop();
    waits.unshift(wait);
    return wait;
  }

  #turnTo(table: OutcomeTable): void {
    if (this.#table) {
      this.#before ??= new Map();
      this.#before.set(this.#table, this.#columns);
    }
    this.#table = table;
    this.#columns = this.#before?.get(table) ?? table.columnsOf(this.#numbers);
  }
}

/** How large the tables of a ledger have become, by the kind of object. */
export type TableLayouts = ReadonlyMap<string, TableLayout>;

/** How many rows were decided, row and object counted as one. */
export interface LedgerCounts {
  readonly decided: number;
  readonly undecided: number;
}

/**
 * The book of decisions of one run: for each object and row passed, warned, undecided or violated, and the facts that
 * were not recorded. One byte a decision, in a table for each kind of object: an inventory of 100,000 VMs makes millions.
 */
export class Ledger {
  readonly #numbers = new Map<RowId, number>();
  readonly #rows: RowId[];
  /** The objects of which something is noted, in the order in which they were first met. */
  readonly #nodes: Located[] = [];
  /** By the kind of object. */
  readonly #tables = new Map<string, OutcomeTable>();
  /** Which one of them an object is. */
  readonly #indexes = new NodeTable<number>();
  /** Which one of its table each is. */
  readonly #slots: number[] = [];
  /** How large tables are likely to become. */
  #layouts: TableLayouts | undefined;
  readonly #lists: RowList[] = [];
  readonly #open = new OpenQuestions();
  /** What was left open on the basis `own`. */
  readonly #ownOpen = new NodeTable<Wait[]>();
  /** Own outcomes that were taken down. */
  readonly #known = new Map<string, Decided>();
  #lastNode: Located | undefined;
  #lastTable!: OutcomeTable;
  #lastSlot = 0;

  /** By what the next decisions are made. Only a run of which something is kept tells the two apart. */
  basis: Basis = Basis.others;

  /** @param rows every row that may be decided in this run */
  constructor(rows: Iterable<RowId>) {
    this.#rows = [...rows];
    for (const [number, row] of this.#rows.entries()) this.#numbers.set(row, number);
  }

  /** Has tables made as large at once as those of another ledger of the same rows, of nearly the same inventory. */
  growAs(layouts: TableLayouts): void {
    this.#layouts = layouts;
  }

  /** How large its tables have become. */
  get layouts(): TableLayouts {
    return new Map([...this.#tables].map(([kind, table]) => [kind, table.layout]));
  }

  /** Notes an outcome; a graver one that stands already is kept. */
  record(node: Located, row: RowId, outcome: Outcome): void {
    this.recordAll(node, this.alone(row), outcome);
  }

  /** A list of one row. */
  alone(row: RowId): RowList {
    const number = this.#number(row);
    this.#lists[number] ??= this.list([row]);
    return this.#lists[number];
  }

  /** Rows that are noted together again and again. Make a list once, and use it at all objects. */
  list(rows: readonly RowId[]): RowList {
    return new RowList(
      rows,
      Uint16Array.from(rows, (row) => this.#number(row)),
    );
  }

  /** Notes one outcome for several rows. */
  recordAll(node: Located, list: RowList, outcome: Outcome): void {
    // Every decision of a lint comes by here. All rules see one node before the next is visited.
    if (node !== this.#lastNode) this.#turnTo(node);
    const table = this.#lastTable;
    // Asked for first: rows that have no column yet may widen the table.
    const columns = list.columnsIn(table);
    const { cells } = table;
    const offset = this.#lastSlot * table.width;
    const { basis } = this;
    const others = ~(BITS << basis);
    for (let index = 0; index < columns.length; index++) {
      const cell = offset + columns[index]!;
      const before = cells[cell]!;
      if (outcome > ((before >> basis) & BITS)) cells[cell] = (before & others) | (outcome << basis);
    }
  }

  #number(row: RowId): number {
    const number = this.#numbers.get(row);
    if (number === undefined) throw new RangeError(`The ledger has no row '${row}'.`);
    return number;
  }

  /**
   * Whether it is remembered why rows are undecided. A plain lint only counts them, and in a large inventory the reasons
   * take more memory than the inventory.
   */
  keepsQuestions = true;

  /**
   * Notes that rows are undecided at an object, and why.
   *
   * @param missing is copied
   */
  leaveOpen(node: Located, list: RowList, missing: readonly MissingFact[]): void {
    this.recordAll(node, list, Outcome.undecided);
    if (!this.keepsQuestions) return;
    const wait = list.waitFor(node, missing);
    this.#open.add(node, wait);
    if (this.basis === Basis.own) addTo(this.#ownOpen, node, wait);
  }

  /** Everything that was left undecided, in the order in which it was met; empty where that is not kept. */
  get openQuestions(): OpenQuestions {
    return this.#open;
  }

  /** What became of a row at an object. */
  outcome(node: Located, row: RowId): Outcome {
    const index = this.#indexes.get(node);
    const number = this.#numbers.get(row);
    if (index === undefined || number === undefined) return Outcome.none;
    return GRAVEST[this.#tableOf(node).cell(this.#slots[index]!, number)] as Outcome;
  }

  /** The gravest outcome of some rows at an object. */
  gravest(node: Located, list: RowList): Outcome {
    const index = this.#indexes.get(node);
    if (index === undefined) return Outcome.none;
    const table = this.#tableOf(node);
    // Asked for first: rows that have no column yet may widen the table.
    const columns = list.columnsIn(table);
    const offset = this.#slots[index]! * table.width;
    let gravest: Outcome = Outcome.none;
    for (let at = 0; at < columns.length; at++) {
      const outcome = GRAVEST[table.cells[offset + columns[at]!]!] as Outcome;
      if (outcome > gravest) gravest = outcome;
    }
    return gravest;
  }

  /** The gravest outcome at an object. */
  gravestOf(node: Located): Outcome {
    const index = this.#indexes.get(node);
    if (index === undefined) return Outcome.none;
    let gravest: Outcome = Outcome.none;
    for (const cell of this.#tableOf(node).cellsOf(this.#slots[index]!)) {
      const outcome = GRAVEST[cell] as Outcome;
      if (outcome > gravest) gravest = outcome;
    }
    return gravest;
  }

  /** All decisions, object by object. */
  decisions(): Decision[] {
    const decisions: Decision[] = [];
    this.forEachDecision(Outcome.passed, (node, row, outcome) => decisions.push({ node, row, outcome }));
    return decisions;
  }

  /** Calls a function with all decisions, object by object; those that are at least so grave. There can be millions. */
  forEachDecision(least: Outcome, take: (node: Located, row: RowId, outcome: Outcome) => void): void {
    for (let index = 0; index < this.#nodes.length; index++) {
      const node = this.#nodes[index]!;
      this.#tableOf(node).forEachDecided(this.#slots[index]!, (number, cell) => {
        const outcome = GRAVEST[cell] as Outcome;
        if (outcome >= least) take(node, this.#rows[number]!, outcome);
      });
    }
  }

  /** The two numbers of the summary line. */
  counts(): LedgerCounts {
    let decided = 0;
    let undecided = 0;
    for (const table of this.#tables.values()) {
      const counts = table.frequencies();
      for (let cell = 1; cell < GRAVEST.length; cell++) {
        if (GRAVEST[cell] === Outcome.undecided) undecided += counts[cell]!;
        else decided += counts[cell]!;
      }
    }
    return { decided, undecided };
  }

  /** Takes down what was decided of some objects by themselves, in the order in which they were first met. */
  ownDecisions(objects: readonly Located[]): OwnDecisions {
    const indexes = objects.flatMap((node) => this.#indexes.get(node) ?? []).sort((a, b) => a - b);
    const nodes = indexes.map((index) => this.#nodes[index]!);
    return {
      nodes,
      decided: indexes.map((index) => this.#ownDecided(index)),
      waits: nodes.map((node) => this.#ownOpen.get(node) ?? []),
    };
  }

  /** What was decided of an object by itself. Most objects of a kind have the same, which is kept once. */
  #ownDecided(index: number): Decided {
    const own: (readonly [row: number, cell: number])[] = [];
    this.#tableOf(this.#nodes[index]!).forEachDecided(this.#slots[index]!, (row, cell) => {
      if ((cell & BITS) !== 0) own.push([row, cell & BITS]);
    });
    const key = String.fromCharCode(...own.flat());
    const known = this.#known.get(key);
    if (known) return known;
    const decided = {
      rows: Uint16Array.from(own, ([row]) => row),
      cells: Uint8Array.from(own, ([, cell]) => cell),
    };
    this.#known.set(key, decided);
    return decided;
  }

  /** Notes again what was decided in another run. Nothing else may be noted of the objects before. */
  repeat({ nodes, decided, waits }: OwnDecisions): void {
    for (let index = 0; index < nodes.length; index++) {
      this.#turnTo(nodes[index]!);
      this.#lastTable.set(this.#lastSlot, decided[index]!);
      for (const wait of waits[index]!) this.#open.add(nodes[index]!, wait);
    }
  }

  #tableOf({ nodeType }: Located): OutcomeTable {
    let table = this.#tables.get(nodeType);
    if (!table) {
      table = new OutcomeTable(this.#rows.length, this.#layouts?.get(nodeType));
      this.#tables.set(nodeType, table);
    }
    return table;
  }

  #turnTo(node: Located): void {
    const table = this.#tableOf(node);
    let index = this.#indexes.get(node);
    if (index === undefined) {
      index = this.#nodes.length;
      this.#indexes.set(node, index);
      this.#nodes.push(node);
      this.#slots.push(table.add());
    }
    this.#lastNode = node;
    this.#lastTable = table;
    this.#lastSlot = this.#slots[index]!;
  }
}
