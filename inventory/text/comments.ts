/** Finds comments by what they say, such as the directives of the linter. */
import type { TextDocument } from "./document.ts";
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
    const lineStart = Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
    const lineEnd = endOfLine(text, at);
    const start = commentStart(document, lineStart, lineEnd);
    if (start !== -1 && start < at) {
      comments.push({ start, end: lineEnd, text: text.slice(start + 1, lineEnd).trim() });
    }
    at = text.indexOf(marker, lineEnd);
  }
  return comments;
}

/** Where the comment of a line begins, or -1. */
function commentStart(document: TextDocument, lineStart: number, lineEnd: number): number {
  const { text } = document;
  let texts: Span[] | undefined;
  for (let at = text.indexOf("#", lineStart); at !== -1 && at < lineEnd; at = text.indexOf("#", at + 1)) {
    if (at > lineStart && !/\s/.test(text[at - 1]!)) continue;
    texts ??= scalarsAround(document, lineStart, lineEnd);
    const holder = texts.find(({ start, end }) => start < at && at < end);
    if (holder === undefined) return at;
    at = Math.max(at, Math.min(holder.end, lineEnd) - 1);
  }
  return -1;
}

/** The parts of a line that are the text of scalars that may hold a `#`: quoted ones, and the lines of block scalars. */
function scalarsAround(document: TextDocument, lineStart: number, lineEnd: number): Span[] {
  const around = document.readingAt(lineStart);
  const found: Span[] = [];
  if (around?.reading.tree === undefined) return found;
  const { reading, start } = around;
  collect(reading.tree!, lineStart - start, lineEnd - start, (span) => {
    const first = document.text[span.start + start]!;
    // The header of a block scalar may have a comment of its own.
    const isBlock = first === "|" || first === ">";
    const textStart = isBlock ? endOfLine(document.text, span.start + start) : span.start + start;
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

function endOfLine(text: string, from: number): number {
  const end = text.slice(from, from + 10_000).search(/[\r\n]/);
  if (end !== -1) return from + end;
  const lineFeed = text.indexOf("\n", from);
  return lineFeed === -1 ? text.length : lineFeed;
}
