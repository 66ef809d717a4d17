import { matrix, type RowId } from "../../documents/index.ts";
import type { ShortRows } from "../../documents/short-rows.ts";

/** Numbers for rows, in the order in which they are first named, and what the numbers stand for. */
export class RowNotes {
  readonly #numbers = new Map<RowId, number>();
  readonly #shortRows: ShortRows;

  constructor(shortRows: ShortRows) {
    this.#shortRows = shortRows;
  }

  /** ` [1][4]`; empty for no rows. */
  marks(rows: readonly RowId[]): string {
    const marks = rows.map((row) => {
      const number = this.#numbers.get(row) ?? this.#numbers.size + 1;
      this.#numbers.set(row, number);
      return `[${number}]`;
    });
    return marks.length === 0 ? "" : ` ${marks.join("")}`;
  }

  /** The rows that were named: mark, name for `drlint explain`, and title. */
  notes(): (readonly [mark: string, text: string])[] {
    return [...this.#numbers].map(([row, number]) => [
      `[${number}]`,
      `${this.#shortRows.of(row)}: ${matrix.row(row).title}`,
    ]);
  }
}
