/**
 * From offsets to lines and columns. The table of line starts is built when a place is first asked for, so that a
 * file without findings never pays for it.
 */

/** A place in a text as people count: line and column from 1, columns in UTF-16 units as editors count. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text. A line ends with LF, CR LF or a lone CR, as YAML says (1.2.2, section 5.4). */
export class Lines {
  readonly #text: string;
  #starts: Uint32Array | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The number of lines; a text that ends with a line break has an empty last line. */
  get count(): number {
    return this.#table().length;
  }

  /** The place of an offset. An offset outside of the text counts as its nearest end. */
  place(offset: number): Place {
    const starts = this.#table();
    const within = Math.min(Math.max(offset, 0), this.#text.length);
    const line = lineIndex(starts, within);
    return { line: line + 1, column: within - starts[line]! + 1 };
  }

  /** The offset of a place. A line or column beyond the text counts as the nearest one that exists. */
  offset(place: Place): number {
    const starts = this.#table();
    const line = Math.min(Math.max(place.line, 1), starts.length) - 1;
    const end = line + 1 < starts.length ? starts[line + 1]! - 1 : this.#text.length;
    return Math.min(starts[line]! + Math.max(place.column, 1) - 1, Math.max(end, starts[line]!));
  }

  #table(): Uint32Array {
    this.#starts ??= lineStarts(this.#text);
    return this.#starts;
  }
}

function lineStarts(text: string): Uint32Array {
  const starts = [0];
  if (text.includes("\r")) {
    for (let position = 0; position < text.length; position++) {
      const unit = text.charCodeAt(position);
      if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(position + 1) !== 0x0a))
        starts.push(position + 1);
    }
  } else {
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  }
  return Uint32Array.from(starts);
}

/** The last line that starts at or before the offset. */
function lineIndex(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
