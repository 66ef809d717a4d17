import type { SelectionRange } from "vscode-languageserver";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import type { TextDocument } from "../../inventory/text/document.ts";
import { itemSpans } from "../../inventory/text/item-spans.ts";
import { skipWhite } from "../../inventory/text/places.ts";
import { withoutQuotes } from "../../inventory/text/scalar-part.ts";
import { sectionAt } from "../../inventory/text/spans.ts";
import type { Span, Tree } from "../../inventory/text/tree.ts";
import { toRange } from "../protocol/positions.ts";

/**
 * What a selection grows to, step by step: from the words of a value to the value, to its key and value, to the object, to
 * the item of a list, to the list, to the section, to the file.
 */
export function selectionRange({ document }: InventoryFile, offset: number): SelectionRange {
  let selection: SelectionRange | undefined;
  let outer: Span | undefined;
  for (const span of spansAround(document, offset)) {
    if (!holds(span, offset)) continue;
    if (outer && (span.start < outer.start || span.end > outer.end)) continue;
    if (outer && span.start === outer.start && span.end === outer.end) continue;
    const range = toRange(document, span);
    selection = selection ? { range, parent: selection } : { range };
    outer = span;
  }
  return selection!;
}

/** From the outermost to the innermost. */
function spansAround(document: TextDocument, offset: number): Span[] {
  const { text } = document;
  const spans: Span[] = [{ start: 0, end: text.length }];
  const section = sectionAt(document.sections, offset);
  const last = section?.stretches.at(-1);
  const end = last ? (last.tree()?.end ?? 0) + last.start : 0;
  if (section && offset <= Math.max(end, section.key.end)) {
    spans.push({ start: section.key.start, end: Math.max(end, section.key.end) });
    if (holds(section.key, offset)) spans.push(...scalarSpans(text, section.key, 0));
    else if (section.isList && section.stretches.length > 0) {
      const start = skipWhite(text, section.stretches[0]!.start);
      if (offset >= start) spans.push({ start, end });
    }
  }
  const found = document.readingAt(offset) ?? document.readingAt(offset - 1);
  if (found?.reading.tree) spans.push(...spansIn(text, found.reading.tree, found.start, offset));
  return spans;
}

/** A tree and what of it is around an offset. @param start where the tree's text begins */
function spansIn(text: string, tree: Tree, start: number, offset: number): Span[] {
  if (tree.kind === "scalar" || tree.kind === "alias") return scalarSpans(text, tree, start);
  const whole = { start: tree.start + start, end: tree.end + start };
  const at = offset - start;
  if (tree.kind === "mapping") {
    const pair = tree.pairs.find(({ key, value }) => at >= key.start && at <= Math.max(key.end, value.end));
    if (!pair) return [whole];
    const { key, value } = pair;
    const both = { start: key.start + start, end: Math.max(key.end, value.end) + start };
    if (holds(key, at)) return [whole, both, ...scalarSpans(text, key, start)];
    return holds(value, at) ? [whole, both, ...spansIn(text, value, start, offset)] : [whole, both];
  }
  const items = itemSpans(text, tree, start);
  const index = items.findIndex((item) => holds(item, offset));
  if (index < 0) return [whole];
  const item = tree.items[index]!;
  return [whole, items[index]!, ...(holds(item, at) ? spansIn(text, item, start, offset) : [])];
}

/** A scalar, and what stands between its quotes. */
function scalarSpans(text: string, scalar: Span, start: number): Span[] {
  const whole = { start: scalar.start + start, end: scalar.end + start };
  return [whole, withoutQuotes(text, whole)];
}

function holds({ start, end }: Span, offset: number): boolean {
  return offset >= start && offset <= end;
}
