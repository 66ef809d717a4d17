import type { TextDocument } from "../text/document.ts";
import { lineStart } from "../text/places.ts";
import type { Span } from "../text/tree.ts";
import { scalarText } from "./scalar-text.ts";
import type { TextEdit } from "./text-edit.ts";
import { insertion } from "./text-positions.ts";
import { writtenValueAt } from "./written-value.ts";

/**
 * The edit that makes an object of a text, with the text as its one property: `Windows Server 2022` becomes
 * `{ name: Windows Server 2022 }`, and in a list of lines of their own `name: hv-01`. The text stays as it is written.
 *
 * @returns undefined where the text has several lines, or cannot be edited alone: see {@link writtenValueAt}
 */
export function objectOfText(document: TextDocument, place: Span, property: string): TextEdit | undefined {
  const written = writtenValueAt(document, place);
  if (written?.tree.kind !== "scalar") return undefined;
  const { text, isJson } = document;
  const { start, end } = place;
  const own = text.slice(start, end);
  if (/[\r\n]/.test(own)) return undefined;
  const key = scalarText(property, isJson);
  if (/^[ ]*(?:- +)+$/.test(text.slice(lineStart(text, start), start))) return insertion(start, `${key}: `);
  // Plain text outside of brackets may have signs that mean something within them.
  const isPlain = own[0] !== '"' && own[0] !== "'";
  const value = isPlain && /[,[\]{}]|[:?]$/.test(own) ? scalarText(own, true) : own;
  return { start, end, text: `{ ${key}: ${value} }` };
}
