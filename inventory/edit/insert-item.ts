import type { TextDocument } from "../text/document.ts";
import { lineEnd, lineStart } from "../text/places.ts";
import type { Span } from "../text/tree.ts";
import { beginOfLine, type ItemFields, type ItemLayout, itemText, layoutOfItem } from "./item-text.ts";
import type { TextEdit } from "./text-edit.ts";
import { commaAfter, insertion, lineBreak } from "./text-positions.ts";
import { writtenMappingAround } from "./written-value.ts";

/**
 * The edits that put one more mapping into a list, behind one that it has and in the layout of that one: block or flow,
 * in one line or several, quoted or not. Comments stay where they are; those behind the item stay with it.
 *
 * @param value the place of a value that the item has, of whichever key
 * @returns undefined where the item cannot be edited alone (see {@link writtenMappingAround}), or stands in a layout that
 *   nobody but a person could go on with
 */
export function insertItemAfter(
  document: TextDocument,
  value: Span,
  fields: ItemFields,
): readonly TextEdit[] | undefined {
  const written = writtenMappingAround(document, value);
  if (!written) return undefined;
  const { text } = document;
  const { tree, start } = written;
  const item = { start: tree.start + start, end: tree.end + start };
  const layout = layoutOfItem(document, tree, start);
  const list = listAround(text, item);
  if (!layout || !list) return undefined;
  return list.kind === "block"
    ? [intoBlockList(text, item, list, (column) => itemText(fields, layout, column))]
    : intoFlowList(text, item, layout, fields);
}

/** What stands before an item: the dash of a block list, or the bracket or comma of a flow list. */
type ListAround =
  | { readonly kind: "flow" }
  | { readonly kind: "block"; readonly dashColumn: number; readonly gap: string };

function listAround(text: string, item: Span): ListAround | undefined {
  const before = text.slice(0, item.start).trimEnd();
  const line = before.slice(lineStart(text, before.length));
  // What stands in a comment says nothing of the list.
  if (/(?:^|\s)#/.test(line)) return undefined;
  if (/[[,]$/.test(line) && text[item.start] === "{") return { kind: "flow" };
  if (!/^ *-$/.test(line)) return undefined;
  const between = text.slice(before.length, item.start);
  return { kind: "block", dashColumn: line.length - 1, gap: /^ +$/.test(between) ? between : " " };
}

function intoBlockList(
  text: string,
  item: Span,
  { dashColumn, gap }: Extract<ListAround, { kind: "block" }>,
  textAt: (column: number) => string,
): TextEdit {
  const own = textAt(dashColumn + 1 + gap.length);
  return insertion(
    afterOwnComments(text, item.end, dashColumn),
    `${lineBreak(text)}${" ".repeat(dashColumn)}-${gap}${own}`,
  );
}

/** The end of the line, or of the last of the comments that follow it and are indented as the item's keys are. */
function afterOwnComments(text: string, offset: number, dashColumn: number): number {
  let end = lineEnd(text, offset);
  const comment = /(?:\r\n|\r|\n)( *)#[^\r\n]*/y;
  for (;;) {
    comment.lastIndex = end;
    const found = comment.exec(text);
    if (!found || found[1]!.length <= dashColumn) return end;
    end = comment.lastIndex;
  }
}

function intoFlowList(text: string, item: Span, layout: ItemLayout, fields: ItemFields): readonly TextEdit[] {
  const indentation = text.slice(lineStart(text, item.start), item.start);
  const isInOwnLine = /^\s*$/.test(indentation);
  const own = itemText(fields, layout, beginOfLine(indentation));
  const before = isInOwnLine ? lineBreak(text) + indentation : layout.isTight ? "" : " ";
  const comma = commaAfter(text, item.end);
  if (comma === undefined) {
    const end = lineEnd(text, item.end);
    const isLastInLine = isInOwnLine && isEmptyOrComment(text.slice(item.end, end));
    return isLastInLine
      ? [insertion(item.end, ","), insertion(end, before + own)]
      : [insertion(item.end, `,${before}${own}`)];
  }
  const end = lineEnd(text, comma);
  const at = isInOwnLine && isEmptyOrComment(text.slice(comma, end)) ? end : comma;
  return [insertion(at, `${before}${own},`)];
}

function isEmptyOrComment(text: string): boolean {
  return /^\s*(?:#.*)?$/.test(text);
}
