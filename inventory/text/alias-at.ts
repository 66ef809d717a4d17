import type { TextDocument } from "./document.ts";
import { partsOf } from "./parts.ts";
import { skipWhite } from "./places.ts";
import type { AliasTree, Span, Tree } from "./tree.ts";

/** An alias and what it stands for, in offsets of the whole text. */
export interface AliasAt {
  /** The alias, star included. */
  readonly place: Span;
  readonly name: string;
  /** The anchored value; undefined where no anchor of the name stands above. */
  readonly value: Span | undefined;
}

/** The alias at an offset, or the one that ends there. */
export function aliasAt(document: TextDocument, offset: number): AliasAt | undefined {
  const found = document.readingAt(offset) ?? document.readingAt(offset - 1);
  if (!found?.reading.hasAliases || !found.reading.tree) return undefined;
  const { reading, start } = found;
  const alias = aliasIn(reading.tree!, offset - start);
  if (!alias) return undefined;
  const place = { start: alias.start + start, end: alias.end + start };
  return { place, name: alias.name, value: anchoredBefore(document, alias.name, place.start) };
}

function aliasIn(tree: Tree, offset: number): AliasTree | undefined {
  if (offset < tree.start || offset > tree.end) return undefined;
  if (tree.kind === "alias") return tree;
  for (const part of partsOf(tree)) {
    const alias = aliasIn(part, offset);
    if (alias) return alias;
  }
  return undefined;
}

/** The value of the nearest anchor of a name above an offset. The same characters may be a part of a text or a comment. */
function anchoredBefore(document: TextDocument, name: string, before: number): Span | undefined {
  const { text } = document;
  const written = `&${name}`;
  for (let at = before; at > 0; ) {
    at = text.lastIndexOf(written, at - 1);
    if (at < 0) return undefined;
    const begin = skipWhite(text, at + written.length);
    const found = document.readingAt(at);
    const anchor = found?.reading.anchors.find(
      ({ name: own, tree }) =>
        own === name &&
        (tree.start + found.start === begin || isTagged(text, begin, tree.start + found.start)),
    );
    if (anchor) return { start: anchor.tree.start + found!.start, end: anchor.tree.end + found!.start };
  }
  return undefined;
}

function isTagged(text: string, from: number, to: number): boolean {
  return from < to && /^!\S*\s+$/.test(text.slice(from, to));
}
