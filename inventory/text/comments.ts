/** Finds comments by what they say, such as the directives of the linter. */

import type { TextDocument } from "./document.ts";
import { lineEnd, lineStart } from "./places.ts";
import type { Span, Tree } from "./tree.ts";

/** A comment; its span goes from the `#` to the end of the line. */
export interface Comment extends Span {
  /** What stands behind the `#`, without white space around it. */
  readonly text: string;
}

/**
 * The comments of a YAML document that hold `marker`, in the order of the file. A `#` within a quoted or block scalar is no
 * comment. Only the stretches in which the marker stands are read.
 */
export function commentsWith(document: TextDocument, marker: string): Comment[] {
  const comments: Comment[] = [];
  if (document.isJson) return comments;
  const { text } = document;
  let at = text.indexOf(marker);
  while (at !== -1) {
    const end = lineEnd(text, at);
    const start = commentStart(document, lineStart(text, at), end);
    const comment = start === -1 ? "" : text.slice(start + 1, end);
    if (comment.includes(marker)) comments.push({ start, end, text: comment.trim() });
    at = text.indexOf(marker, end);
  }
  return comments;
}

/** Where the comment of a line begins, or -1. */
function commentStart(document: TextDocument, start: number, end: number): number {
  const { text } = document;
  let texts: Span[] | undefined;
  for (let at = text.indexOf("#", start); at !== -1 && at < end; at = text.indexOf("#", at + 1)) {
    if (at > start && !/\s/.test(text[at - 1]!)) continue;
    texts ??= scalarsAround(document, start, end);
    const holder = texts.find((scalar) => scalar.start < at && at < scalar.end);
    if (holder === undefined) return at;
    at = Math.max(at, Math.min(holder.end, end) - 1);
  }
  return -1;
}

/** The parts of a line that are the text of scalars that may hold a `#`: quoted ones, and the lines of block scalars. */
function scalarsAround(document: TextDocument, from: number, to: number): Span[] {
  const around = document.readingAt(from);
  const found: Span[] = [];
  if (around?.reading.tree === undefined) return found;
  const { reading, start } = around;
  collect(reading.tree!, from - start, to - start, (span) => {
    const first = document.text[span.start + start]!;
    // The header of a block scalar may have a comment of its own.
    const isBlock = first === "|" || first === ">";
    const textStart = isBlock ? lineEnd(document.text, span.start + start) : span.start + start;
    if ("|>\"'".includes(first)) found.push({ start: textStart, end: span.end + start });
  });
  return found;
}

function collect(tree: Tree, from: number, to: number, add: (span: Span) => void): void {
  if (tree.end < from || tree.start > to) return;
  if (tree.kind === "scalar") add(tree);
  else if (tree.kind === "sequence") for (const item of tree.items) collect(item, from, to, add);
  else if (tree.kind === "mapping") {
    for (const { key, value } of tree.pairs) {
      if (key.end >= from && key.start <= to) add(key);
      collect(value, from, to, add);
    }
  }
}
