import { valueText } from "../../inventory/edit/item-text.ts";
import { replaceScalar } from "../../inventory/edit/replace-scalar.ts";
import type { TextEdit } from "../../inventory/edit/text-edit.ts";
import { lineBreak, lineStart } from "../../inventory/edit/text-positions.ts";
import { writtenValueAt } from "../../inventory/edit/written-value.ts";
import type { TextDocument } from "../../inventory/text/document.ts";
import type { Span } from "../../inventory/text/tree.ts";
import type { FactValue } from "../imported-object.ts";

/** The edit that puts an imported value in the place of a recorded one; undefined where that cannot be edited alone. */
export function replaceValue(document: TextDocument, place: Span, value: FactValue): TextEdit | undefined {
  if (typeof value === "string" || typeof value === "number") return replaceScalar(document, place, value);
  const { text, isJson } = document;
  const kind = writtenValueAt(document, place)?.tree.kind;
  const { start, end } = place;
  if (typeof value === "boolean") return kind === "scalar" ? { start, end, text: String(value) } : undefined;
  // A comment in a list says something of an item.
  if (kind !== "sequence" || (!isJson && /\s#/.test(text.slice(start, end)))) return undefined;
  if (text[start] === "[") return { start, end, text: valueText(value, isJson) };
  const gap = `${lineBreak(text)}${" ".repeat(start - lineStart(text, start))}`;
  return { start, end, text: value.map((item) => `- ${valueText(item, false)}`).join(gap) };
}
