import type { TextDocument } from "../text/document.ts";
import type { Span } from "../text/tree.ts";
import { scalarText } from "./scalar-text.ts";
import type { TextEdit } from "./text-edit.ts";
import { writtenValueAt } from "./written-value.ts";

/**
 * The edit that puts another value in the place of one. A text is quoted where the old one is, or has to be.
 *
 * @returns undefined where the value cannot be edited alone: see {@link writtenValueAt}
 */
export function replaceScalar(
  document: TextDocument,
  place: Span,
  value: string | number,
): TextEdit | undefined {
  if (writtenValueAt(document, place)?.tree.kind !== "scalar") return undefined;
  const { text, isJson } = document;
  const quoted = isJson || text[place.start] === '"';
  const replacement = typeof value === "number" ? String(value) : scalarText(value, quoted);
  return { start: place.start, end: place.end, text: replacement };
}
