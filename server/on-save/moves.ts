/** One stretch of a text that was replaced by another. */
interface Edit {
  readonly start: number;
  readonly end: number;
  /** How long it is since. */
  readonly length: number;
}

/** Where the parts of a text have moved to while somebody typed, as an editor moves what it shows in it. */
export class Moves {
  readonly #edits: Edit[] = [];

  /** Takes in that a text has become another one. */
  add(before: string, after: string): void {
    const most = Math.min(before.length, after.length);
    let start = 0;
    while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
    let tail = 0;
    while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
    const edit = { start, end: before.length - tail, length: after.length - tail - start };
    if (edit.end > start || edit.length > 0) this.#edits.push(edit);
  }

  /** Where an offset is now; undefined where what stood there was replaced. */
  of(offset: number): number | undefined {
    let now = offset;
    for (const { start, end, length } of this.#edits) {
      if (now <= start) continue;
      if (now < end) return undefined;
      now += start + length - end;
    }
    return now;
  }
}
