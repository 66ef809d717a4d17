/** How many columns a table is widened by; a multiple of four. */
const STEP = 16;

/** What was decided of one object: the numbers of rows, and the byte of each. */
export interface Decided {
  readonly rows: Uint16Array;
  readonly cells: Uint8Array;
}

/** How large a table has become, and in which columns its rows are. */
export interface TableLayout {
  readonly rows: readonly number[];
  readonly room: number;
}

/**
 * What was decided of the objects of one kind: a byte an object and row, in one buffer. Rows have columns as they are first
 * decided: at objects of a kind these are few of all.
 */
export class OutcomeTable {
  /** By the number of a row, counted from 1: 0 for one that is decided at no object of the kind. */
  readonly #columns: Uint16Array;
  /** The number of the row of each column. */
  readonly #rows: number[];
  /** The columns in the order of their rows; undefined after one has joined. */
  #ordered: readonly number[] | undefined;
  #count = 0;
  #room: number;
  /** How many bytes an object has. */
  width: number;
  /** Object by object. It is another one after an object or a column has joined. */
  cells: Uint8Array<ArrayBuffer>;

  /**
   * @param rows how many rows there are
   * @param layout of a table that this one is likely to become as large as
   */
  constructor(rows: number, layout: TableLayout = { rows: [], room: 16 }) {
    this.#columns = new Uint16Array(rows);
    this.#rows = [...layout.rows];
    for (const [column, row] of this.#rows.entries()) this.#columns[row] = column + 1;
    this.#room = layout.room;
    this.width = Math.max(Math.ceil(this.#rows.length / STEP), 1) * STEP;
    this.cells = new Uint8Array(this.#room * this.width);
  }

  /** How large it has become. */
  get layout(): TableLayout {
    return { rows: this.#rows, room: this.#room };
  }

  /** Takes an object in. @returns which one of the table it is */
  add(): number {
    if (this.#count === this.#room) {
      this.#room *= 2;
      const grown = new Uint8Array(this.#room * this.width);
      grown.set(this.cells);
      this.cells = grown;
    }
    return this.#count++;
  }

  /** The columns of some rows, which have them from now on. */
  columnsOf(rows: Uint16Array): Uint16Array {
    return rows.map((row) => this.#columnOf(row));
  }

  /** The byte of a row at an object. */
  cell(slot: number, row: number): number {
    const column = this.#columns[row]!;
    return column === 0 ? 0 : this.cells[slot * this.width + column - 1]!;
  }

  /** The bytes of all rows at an object. */
  cellsOf(slot: number): Uint8Array {
    return this.cells.subarray(slot * this.width, (slot + 1) * this.width);
  }

  /** Calls a function with what was decided of an object, in the order of the rows. */
  forEachDecided(slot: number, take: (row: number, cell: number) => void): void {
    this.#ordered ??= [...this.#rows.keys()].sort((a, b) => this.#rows[a]! - this.#rows[b]!);
    for (const column of this.#ordered) {
      const cell = this.cells[slot * this.width + column]!;
      if (cell !== 0) take(this.#rows[column]!, cell);
    }
  }

  /** Writes down again what was decided of an object. */
  set(slot: number, { rows, cells }: Decided): void {
    for (let index = 0; index < rows.length; index++) {
      const column = this.#columnOf(rows[index]!);
      this.cells[slot * this.width + column] = cells[index]!;
    }
  }

  /** How often each byte stands in the table, by the byte; of 0 it is not told. */
  frequencies(): Uint32Array {
    const counts = new Uint32Array(1 << 8);
    // Many are empty, so they are looked at four by four.
    const fours = new Uint32Array(this.cells.buffer, 0, (this.#count * this.width) / 4);
    for (let index = 0; index < fours.length; index++) {
      const four = fours[index]!;
      if (four === 0) continue;
      for (let shift = 0; shift < 32; shift += 8) counts[(four >>> shift) & 0xff]!++;
    }
    return counts;
  }

  #columnOf(row: number): number {
    const known = this.#columns[row]!;
    if (known > 0) return known - 1;
    if (this.#rows.length === this.width) this.#widen();
    this.#rows.push(row);
    this.#ordered = undefined;
    this.#columns[row] = this.#rows.length;
    return this.#rows.length - 1;
  }

  #widen(): void {
    const { width, cells } = this;
    this.width += STEP;
    this.cells = new Uint8Array(this.#room * this.width);
    for (let slot = 0; slot < this.#count; slot++)
      this.cells.set(cells.subarray(slot * width, (slot + 1) * width), slot * this.width);
  }
}
