import type { Position, TextDocumentContentChangeEvent } from "vscode-languageserver";
import { Lines } from "../../inventory/text/lines.ts";

/**
 * A text after the changes of one notification, one after the other, as the protocol has them: each counts in the text that
 * the one before has left. A position outside of the text counts as the nearest one in it; a range that ends before it
 * begins is taken the other way round.
 */
export function applyChanges(text: string, changes: readonly TextDocumentContentChangeEvent[]): string {
  let now = text;
  let lines = new Lines(now);
  // Editors send the edits of several cursors from the end of the text to its start. The lines in front of an edit stay
  // where they were, so that they need not be counted again for each.
  let unchanged = now.length;
  for (const change of changes) {
    if (!("range" in change)) {
      now = change.text;
      lines = new Lines(now);
      unchanged = now.length;
      continue;
    }
    if (!isBefore(change.range.end, lines, unchanged)) {
      lines = new Lines(now);
      unchanged = now.length;
    }
    const ends = [change.range.start, change.range.end].map((position) => offsetOf(position, now, lines));
    const start = Math.min(...ends);
    now = now.slice(0, start) + change.text + now.slice(Math.max(...ends));
    unchanged = Math.min(unchanged, start);
  }
  return now;
}

function isBefore({ line, character }: Position, lines: Lines, unchanged: number): boolean {
  const place = lines.place(unchanged);
  return line + 1 < place.line || (line + 1 === place.line && character + 1 <= place.column);
}

/** A position in offsets of the text; never between the two halves of a line break. */
function offsetOf({ line, character }: Position, text: string, lines: Lines): number {
  const offset = lines.offset({ line: line + 1, column: character + 1 });
  return text[offset] === "\n" && text[offset - 1] === "\r" ? offset - 1 : offset;
}
