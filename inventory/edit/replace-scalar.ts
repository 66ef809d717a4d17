import type { TextDocument } from "../text/document.ts";
import type { Span } from "../text/tree.ts";
import { isPlainLike, scalarText } from "./scalar-text.ts";
import type { TextEdit } from "./text-edit.ts";
import { writtenValueAt } from "./written-value.ts";

/**
 * The edit that puts another value in the place of one. A number or a boolean is written as it is. A text is quoted as the
 * old one is, or where it has to be.
 *
 * @returns undefined where the value cannot be edited alone: see {@link writtenValueAt}
 */
export function replaceScalar(
  document: TextDocument,
  place: Span,
  value: string | number | boolean,
): TextEdit | undefined {
  if (writtenValueAt(document, place)?.tree.kind !== "scalar") return undefined;
  const { text, isJson } = document;
  return {
    start: place.start,
    end: place.end,
    text: scalarLike(value, text.slice(place.start, place.end), isJson),
  };
}

/** A value as another one is written, `old`: in its quotes, or plain where it is and that is safe. */
export function scalarLike(value: string | number | boolean, old: string, isJson: boolean): string {
  if (typeof value !== "string") return String(value);
  const [before] = old;
  if (!isJson && isPlainLike(value, old)) return value;
  if (before === "'" && !hasControls(value)) return `'${value.replaceAll("'", "''")}'`;
  return scalarText(value, isJson || before === '"');
}

/** Whether a text has characters that only double quotes can write. */
function hasControls(value: string): boolean {
  return /\p{C}/u.test(value);
}
