import type { TextDocument } from "../text/document.ts";
import type { Section } from "../text/stretches.ts";
import type { Span } from "../text/tree.ts";
import type { TextEdit } from "./text-edit.ts";
import { commaAfter, insertion } from "./text-positions.ts";

/**
 * The edits that take items out of the sections of a file; a section without any left has an empty list.
 *
 * @param places a place in each item
 */
export function removeItems(document: TextDocument, places: readonly Span[]): readonly TextEdit[] {
  return document.sections.flatMap((section) => {
    const items = itemsOf(section);
    const gone = items.filter((item) => places.some(({ start }) => start >= item.start && start < item.end));
    if (gone.length === 0) return [];
    const isBlock = section.isList && !document.isJson;
    if (gone.length < items.length)
      return isBlock ? gone.map((item) => ({ ...item, text: "" })) : fromFlow(document.text, items, gone);
    if (!isBlock) return [{ start: items[0]!.start, end: items.at(-1)!.end, text: "" }];
    const colon = document.text.indexOf(":", section.key.end) + 1;
    return [insertion(colon, " []"), ...gone.map((item) => ({ ...item, text: "" }))];
  });
}

function itemsOf({ isList, stretches }: Section): readonly Span[] {
  if (isList) return stretches.map(({ start, end }) => ({ start, end }));
  const [stretch] = stretches;
  const tree = stretch?.tree();
  if (!stretch || tree?.kind !== "sequence") return [];
  return tree.items.map(({ start, end }) => ({ start: start + stretch.start, end: end + stretch.start }));
}

/** Each with the comma behind it, the last ones with that before them. */
function fromFlow(text: string, items: readonly Span[], gone: readonly Span[]): TextEdit[] {
  let kept = items.length;
  while (gone.includes(items[kept - 1]!)) kept -= 1;
  const last = items[kept - 1]!;
  const tail = kept < items.length ? [{ start: last.end, end: items.at(-1)!.end, text: "" }] : [];
  const others = gone.filter((item) => items.indexOf(item) < kept);
  return [
    ...others.map((item) => ({ start: item.start, end: commaAfter(text, item.end) ?? item.end, text: "" })),
    ...tail,
  ];
}
