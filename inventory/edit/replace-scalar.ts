import type { TextDocument } from "../text/document.ts";
import type { Span } from "../text/tree.ts";
import { scalarText } from "./scalar-text.ts";
import type { TextEdit } from "./text-edit.ts";
import { writtenValueAt } from "./written-value.ts";

/**
 * The edit that puts another text in the place of a value, quoted where the old one is.
 *
 * @returns undefined where the value cannot be edited alone: see {@link writtenValueAt}
 */
export function replaceScalar(document: TextDocument, place: Span, value: string): TextEdit | undefined {
  if (writtenValueAt(document, place)?.tree.kind !== "scalar") return undefined;
  const { text, isJson } = document;
  return { start: place.start, end: place.end, text: scalarText(value, isJson || text[place.start] === '"') };
}
