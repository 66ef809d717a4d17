import { blockOf, type FieldValue, valueText } from "../../inventory/edit/item-text.ts";
import type { TextEdit } from "../../inventory/edit/text-edit.ts";
import { lineBreak } from "../../inventory/edit/text-positions.ts";
import type { TextDocument } from "../../inventory/text/document.ts";
import { lineEnd, lineStart } from "../../inventory/text/places.ts";
import type { Span } from "../../inventory/text/tree.ts";

/**
 * The edit that puts items into a list that is written as empty, `disks: []`: as a block where the list ends its line and the
 * keys around it stand in lines of their own, else in the same line. Undefined where a comment stands in it.
 *
 * @param place that of the brackets
 */
export function fillList(
  { text, isJson }: TextDocument,
  property: string,
  { start, end }: Span,
  items: readonly FieldValue[],
): TextEdit | undefined {
  if (!/^\[\s*\]$/.test(text.slice(start, end))) return undefined;
  const [, indentation, key] = /^([ -]*)(\w[\w-]*:) *$/.exec(text.slice(lineStart(text, start), start)) ?? [];
  const isAlone = /^\s*$/.test(text.slice(end, lineEnd(text, end)));
  if (isJson || !isAlone || indentation === undefined || key !== `${property}:`)
    return { start, end, text: valueText(items, isJson) };
  const block = blockOf({ [property]: items }, lineBreak(text), indentation.length, false);
  return { start: lineStart(text, start) + indentation.length, end, text: block };
}
