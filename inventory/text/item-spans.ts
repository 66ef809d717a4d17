import { skipWhite } from "./places.ts";
import type { SequenceTree, Span } from "./tree.ts";

/**
 * The items of a list with their dashes, in offsets of the whole text; those of a flow list as they are.
 *
 * @param start what the tree's offsets count from
 */
export function itemSpans(text: string, { items, ...list }: SequenceTree, start: number): Span[] {
  return items.map((item, index) => {
    const from = index === 0 ? list.start : items[index - 1]!.end;
    const at = skipWhite(text, from + start);
    const isDash = at < item.start + start && text[at] === "-";
    return { start: isDash ? at : item.start + start, end: item.end + start };
  });
}
