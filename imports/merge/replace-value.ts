import { replaceScalar, scalarLike } from "../../inventory/edit/replace-scalar.ts";
import type { TextEdit } from "../../inventory/edit/text-edit.ts";
import { lineBreak } from "../../inventory/edit/text-positions.ts";
import { writtenValueAt } from "../../inventory/edit/written-value.ts";
import type { TextDocument } from "../../inventory/text/document.ts";
import { lineStart } from "../../inventory/text/places.ts";
import type { Span } from "../../inventory/text/tree.ts";
import type { FactValue } from "../imported-object.ts";

/** The edit that puts an imported value in the place of a recorded one; undefined where that cannot be edited alone. */
export function replaceValue(document: TextDocument, place: Span, value: FactValue): TextEdit | undefined {
  if (typeof value !== "object") return replaceScalar(document, place, value);
  const { text, isJson } = document;
  const written = writtenValueAt(document, place);
  const { start, end } = place;
  // A comment in a list says something of an item.
  if (written?.tree.kind !== "sequence" || (!isJson && /\s#/.test(text.slice(start, end)))) return undefined;
  const old = written.tree.items.map((item) =>
    text.slice(item.start + written.start, item.end + written.start),
  );
  const items = value.map((item) => itemLike(item, old, isJson));
  if (text[start] === "[") return { start, end, text: `[${items.join(", ")}]` };
  if (items.length === 0) return undefined;
  const gap = `${lineBreak(text)}${" ".repeat(start - lineStart(text, start))}`;
  return { start, end, text: items.map((item) => `- ${item}`).join(gap) };
}

/** An item as the list has it, else written as one of the items that it has. */
function itemLike(item: string | number, old: readonly string[], isJson: boolean): string {
  const same = old.find((each) => each === item);
  if (same !== undefined && !isJson) return same;
  const written = old.map((each) => scalarLike(item, each, isJson));
  return written.find((each) => each === item) ?? written[0] ?? scalarLike(item, "", isJson);
}
