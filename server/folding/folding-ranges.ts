import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import type { TextDocument } from "../../inventory/text/document.ts";
import { itemSpans } from "../../inventory/text/item-spans.ts";
import type { Span, Tree } from "../../inventory/text/tree.ts";
import { commentBlocks } from "./comment-blocks.ts";

/**
 * What can be folded: sections, objects, lists and texts over several lines, flow collections without the line of their
 * closing bracket, and blocks of comments. In the order of the file.
 *
 * @param limit how many the editor wants at most
 */
export function foldingRanges({ document }: InventoryFile, limit = Number.POSITIVE_INFINITY): FoldingRange[] {
  const folds = new Folds(document);
  for (const { key, isList, stretches } of document.sections) {
    const last = stretches.at(-1);
    const tree = last?.tree();
    if (!last || !tree) continue;
    const opening = isList ? undefined : tree.start + last.start;
    folds.add({ start: key.start, end: tree.end + last.start }, opening);
  }
  // The parts that are read on their own, as written: what an alias stands for is folded where it is written.
  const seen = new Set<object>();
  for (const stretch of document.stretches) {
    const read = document.readingAt(stretch.start);
    if (!read?.reading.tree || seen.has(read.reading)) continue;
    seen.add(read.reading);
    // An item of a JSON list is read by itself; in YAML it has its dash or key with it.
    const { tree } = read.reading;
    const start = tree.start + read.start;
    if (document.isJson) folds.add({ start, end: tree.end + read.start }, start);
    folds.within(tree, read.start);
  }
  const comments = commentBlocks(document, folds.texts).map(
    ({ start, end }): FoldingRange => ({ startLine: start, endLine: end, kind: FoldingRangeKind.Comment }),
  );
  return [...folds.ranges(), ...comments]
    .sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine)
    .slice(0, limit);
}

class Folds {
  /** The lines of texts over several lines, in which nothing is a comment. From 0. */
  readonly texts: { readonly start: number; readonly end: number }[] = [];
  readonly #document: TextDocument;
  /** Of all that begin in a line, the longest. */
  readonly #ends = new Map<number, number>();

  constructor(document: TextDocument) {
    this.#document = document;
  }

  /** What stands in a value. The value itself is folded from its key or its dash; at the top of a part it has neither. */
  within(tree: Tree, start: number): void {
    if (tree.kind === "mapping") {
      for (const { key, value } of tree.pairs) {
        this.add({ start: key.start + start, end: value.end + start }, value.start + start);
        this.within(value, start);
      }
    } else if (tree.kind === "sequence") {
      const spans = itemSpans(this.#document.text, tree, start);
      for (const [index, item] of tree.items.entries()) {
        this.add(spans[index]!, item.start + start);
        this.within(item, start);
      }
    } else if (tree.kind === "scalar") this.#text(tree, start);
  }

  /** @param opening where the value begins that is folded; its closing bracket stays in sight, where it begins its line */
  add({ start, end }: Span, opening?: number): void {
    const { text } = this.#document;
    const startLine = this.#line(start);
    const isFlow = opening !== undefined && /[[{]/.test(text[opening] ?? "") && /[\]}]/.test(text[end - 1]!);
    const staysInSight = isFlow && this.#isFirstInLine(end - 1);
    const endLine = this.#line(end) - (staysInSight ? 1 : 0);
    if (endLine > startLine) this.#ends.set(startLine, Math.max(endLine, this.#ends.get(startLine) ?? 0));
  }

  *ranges(): Generator<FoldingRange> {
    for (const [startLine, endLine] of this.#ends) yield { startLine, endLine };
  }

  #text(scalar: Span, start: number): void {
    const lines = { start: this.#line(scalar.start + start), end: this.#line(scalar.end + start) };
    if (lines.end > lines.start) this.texts.push(lines);
  }

  #isFirstInLine(offset: number): boolean {
    const { column } = this.#document.place(offset);
    return /^\s*$/.test(this.#document.text.slice(offset - column + 1, offset));
  }

  #line(offset: number): number {
    return this.#document.place(offset).line - 1;
  }
}
