/**
 * From offsets to lines and columns. The table of line starts grows as places are asked for, down to the last of them, so
 * that a file without findings never pays for it, and a large one with a few of them only for the lines before those.
 */

/** A place in a text as people count: line and column from 1, columns in UTF-16 units as editors count. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text. A line ends with LF, CR LF or a lone CR, as YAML says (1.2.2, section 5.4). */
export class Lines {
  readonly #text: string;
  /** Where lines start, those that were found; what is behind them is room for more. */
  #starts = new Uint32Array(16);
  /** How many were found. The first starts with the text. */
  #count = 1;
  /** Whether there are no others. */
  #isWhole = false;
  /** Whether lines may end with CR. */
  #hasReturns: boolean | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The number of lines; a text that ends with a line break has an empty last line. */
  get count(): number {
    this.#findUntil(Number.POSITIVE_INFINITY);
    return this.#count;
  }

  /** The place of an offset. An offset outside of the text counts as its nearest end. */
  place(offset: number): Place {
    const within = Math.min(Math.max(offset, 0), this.#text.length);
    this.#findUntil(within);
    const line = lineIndex(this.#starts, this.#count, within);
    return { line: line + 1, column: within - this.#starts[line]! + 1 };
  }

  /** The offset of a place. A line or column beyond the text counts as the nearest one that exists. */
  offset(place: Place): number {
    const count = this.count;
    const starts = this.#starts;
    const line = Math.min(Math.max(place.line, 1), count) - 1;
    const end = line + 1 < count ? starts[line + 1]! - 1 : this.#text.length;
    return Math.min(starts[line]! + Math.max(place.column, 1) - 1, Math.max(end, starts[line]!));
  }

  /** Finds the lines that start at or before an offset. */
  #findUntil(offset: number): void {
    if (this.#isWhole) return;
    const text = this.#text;
    this.#hasReturns ??= text.includes("\r");
    let last = this.#starts[this.#count - 1]!;
    while (last <= offset) {
      const end = this.#hasReturns ? lineEnd(text, last) : text.indexOf("\n", last);
      if (end === -1) {
        this.#isWhole = true;
        return;
      }
      last = end + 1;
      if (this.#count === this.#starts.length) {
        const larger = new Uint32Array(2 * this.#count);
        larger.set(this.#starts);
        this.#starts = larger;
      }
      this.#starts[this.#count++] = last;
    }
  }
}

/** Where the line that goes on at an offset ends, at the last character of its line break; -1 for the last line. */
function lineEnd(text: string, from: number): number {
  for (let position = from; position < text.length; position++) {
    const unit = text.charCodeAt(position);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(position + 1) !== 0x0a)) return position;
  }
  return -1;
}

/** The last of so many lines that starts at or before the offset. */
function lineIndex(starts: Uint32Array, count: number, offset: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
