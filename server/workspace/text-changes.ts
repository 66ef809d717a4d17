import type { Position, Range, TextDocumentContentChangeEvent } from "vscode-languageserver";
import { Lines } from "../../inventory/text/lines.ts";
import { counted } from "../protocol/positions.ts";

/** A text with its lines, as it stands after each of some changes. */
export class ChangedText {
  #text: string;
  #lines: Lines;
  /**
   * Up to where the lines are those of the text. Editors send the edits of several cursors from the end of the text to its
   * start. The lines in front of an edit stay where they were, so that they need not be counted again for each.
   */
  #unchanged = Number.POSITIVE_INFINITY;

  /** @param lines the lines of the text, where they are known */
  constructor(text: string, lines = new Lines(text)) {
    this.#text = text;
    this.#lines = lines;
  }

  get text(): string {
    return this.#text;
  }

  /** The lines of the text, as far as it takes to find a range in it. */
  linesFor(range: Range): Lines {
    if (!isBefore(range, this.#lines, this.#unchanged)) this.#set(this.#text);
    return this.#lines;
  }

  /**
   * Makes the next change, as the protocol has it: it counts in the text that the one before has left. A position outside of
   * the text counts as the nearest one in it; a range that ends before it begins is taken the other way round; what is no
   * change is passed over.
   */
  apply(change: TextDocumentContentChangeEvent): void {
    if (typeof change?.text !== "string") return;
    const range = rangeOf(change);
    if (range === undefined) {
      if (!("range" in change) || change.range === undefined) this.#set(change.text);
      return;
    }
    const lines = this.linesFor(range);
    const ends = [range.start, range.end].map((position) => offsetOf(position, this.#text, lines));
    const start = Math.min(...ends);
    this.#text = this.#text.slice(0, start) + change.text + this.#text.slice(Math.max(...ends));
    // A line break may be made up of what stands on both sides.
    this.#unchanged = Math.min(this.#unchanged, Math.max(start - 1, 0));
  }

  #set(text: string): void {
    this.#text = text;
    this.#lines = new Lines(text);
    this.#unchanged = Number.POSITIVE_INFINITY;
  }
}

/** A text after the changes of one notification, one after the other. @param lines its lines, where they are known */
export function applyChanges(
  text: string,
  changes: readonly TextDocumentContentChangeEvent[],
  lines?: Lines,
): string {
  const changed = new ChangedText(text, lines);
  for (const change of changes) changed.apply(change);
  return changed.text;
}

/** What a change replaces; undefined where that is everything, and where it is no range. */
export function rangeOf(change: TextDocumentContentChangeEvent): Range | undefined {
  return typeof change === "object" && change !== null && "range" in change && isRange(change.range)
    ? change.range
    : undefined;
}

function isRange(range: unknown): range is Range {
  const { start, end } = (range ?? {}) as Partial<Range>;
  return typeof start === "object" && start !== null && typeof end === "object" && end !== null;
}

function isBefore({ start, end }: Range, lines: Lines, unchanged: number): boolean {
  if (unchanged === Number.POSITIVE_INFINITY) return true;
  const place = lines.place(unchanged);
  return [start, end].every(({ line, character }) => {
    const at = counted(line) + 1;
    return at < place.line || (at === place.line && counted(character) + 1 < place.column);
  });
}

/** A position in offsets of the text; never between the two halves of a line break. */
function offsetOf({ line, character }: Position, text: string, lines: Lines): number {
  const offset = lines.offset({ line: counted(line) + 1, column: counted(character) + 1 });
  return text[offset] === "\n" && text[offset - 1] === "\r" ? offset - 1 : offset;
}
