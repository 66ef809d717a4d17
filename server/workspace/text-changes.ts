import type { Position, Range, TextDocumentContentChangeEvent } from "vscode-languageserver";
import { Lines } from "../../inventory/text/lines.ts";

/**
 * A text after the changes of one notification, one after the other, as the protocol has them: each counts in the text that
 * the one before has left. A position outside of the text counts as the nearest one in it; a range that ends before it
 * begins is taken the other way round; what is no change is passed over.
 */
export function applyChanges(text: string, changes: readonly TextDocumentContentChangeEvent[]): string {
  let now = text;
  let lines = new Lines(now);
  // Editors send the edits of several cursors from the end of the text to its start. The lines in front of an edit stay
  // where they were, so that they need not be counted again for each.
  let unchanged = now.length;
  for (const change of changes) {
    if (typeof change?.text !== "string") continue;
    const range = "range" in change ? change.range : undefined;
    if (range !== undefined && !isRange(range)) continue;
    if (range === undefined) now = change.text;
    if (range === undefined || !isBefore(range, lines, unchanged)) {
      lines = new Lines(now);
      unchanged = now.length;
    }
    if (range === undefined) continue;
    const ends = [range.start, range.end].map((position) => offsetOf(position, now, lines));
    const start = Math.min(...ends);
    now = now.slice(0, start) + change.text + now.slice(Math.max(...ends));
    // A line break may be made up of what stands on both sides.
    unchanged = Math.min(unchanged, Math.max(start - 1, 0));
  }
  return now;
}

function isRange(range: unknown): range is Range {
  const { start, end } = (range ?? {}) as Partial<Range>;
  return typeof start === "object" && start !== null && typeof end === "object" && end !== null;
}

function isBefore({ start, end }: Range, lines: Lines, unchanged: number): boolean {
  const place = lines.place(unchanged);
  return [start, end].every(({ line, character }) => {
    const at = count(line) + 1;
    return at < place.line || (at === place.line && count(character) + 1 < place.column);
  });
}

/** A position in offsets of the text; never between the two halves of a line break. */
function offsetOf({ line, character }: Position, text: string, lines: Lines): number {
  const offset = lines.offset({ line: count(line) + 1, column: count(character) + 1 });
  return text[offset] === "\n" && text[offset - 1] === "\r" ? offset - 1 : offset;
}

function count(value: unknown): number {
  return typeof value === "number" && value > 0 ? Math.min(Math.trunc(value), 2 ** 31) : 0;
}
