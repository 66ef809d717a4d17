import type { TextDocument } from "../text/document.ts";
import { partsOf } from "../text/parts.ts";
import type { AliasTree, MappingTree, Span, Tree } from "../text/tree.ts";

/** A value as it stands in the text, with what its offsets count from. */
export interface WrittenValue {
  readonly tree: Exclude<Tree, AliasTree>;
  readonly start: number;
}

/** A mapping as it stands in the text. */
export interface WrittenMapping extends WrittenValue {
  readonly tree: MappingTree;
}

/**
 * The value that stands at a place, where it can be edited without changing anything else. Undefined where the value
 * comes from an anchor, where it or something around it is an anchor's value that may stand in other places too, and
 * where the text around it is broken.
 */
export function writtenValueAt(document: TextDocument, place: Span): WrittenValue | undefined {
  return wayTo(document, place)?.at(-1);
}

/** The mapping that has its value of some key at a place, where it can be edited, as {@link writtenValueAt} says. */
export function writtenMappingAround(document: TextDocument, place: Span): WrittenMapping | undefined {
  const around = wayTo(document, place)?.at(-2);
  return around?.tree.kind === "mapping" ? (around as WrittenMapping) : undefined;
}

/** The values around a place, from the outermost to the one that stands there. */
function wayTo(document: TextDocument, place: Span): readonly WrittenValue[] | undefined {
  const found = document.readingAt(place.start);
  if (found?.reading.tree === undefined || found.reading.isBroken) return undefined;
  const { reading, start } = found;
  const wanted = { start: place.start - start, end: place.end - start };
  const way: WrittenValue[] = [];
  let reached = 0;
  for (let tree: Tree | undefined = reading.tree; tree !== undefined; tree = partAround(tree, wanted)) {
    if (tree.kind === "alias" || tree.anchor !== undefined) return undefined;
    way.push({ tree, start });
    if (tree.start === wanted.start && tree.end === wanted.end) reached = way.length;
  }
  return reached > 0 ? way.slice(0, reached) : undefined;
}

function partAround(tree: Tree, { start, end }: Span): Tree | undefined {
  return partsOf(tree).find((part) => part.start <= start && part.end >= end);
}
