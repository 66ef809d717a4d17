import type { Span } from "./tree.ts";

/** A part of what a scalar says. */
export interface ScalarPart {
  /** Of the whole scalar. */
  readonly place: Span;
  /** What the whole scalar says. */
  readonly value: string;
  /** The first character of the value that belongs to the part, in UTF-16 units. */
  readonly from: number;
  /** Behind the last one. */
  readonly to: number;
}

/**
 * Where a part of a scalar stands in the text, quotes aside. Where the text is not simply the value (an escape, a line
 * break), all that is between the quotes.
 */
export function partOfScalar(text: string, { place, value, from, to }: ScalarPart): Span {
  const inner = withoutQuotes(text, place);
  if (!isAsWritten(text, place, value)) return inner;
  return { start: inner.start + from, end: inner.start + to };
}

/** Whether the text of a scalar, quotes aside, is simply its value. */
export function isAsWritten(text: string, place: Span, value: string): boolean {
  const { start, end } = withoutQuotes(text, place);
  if (end - start === value.length) return text.startsWith(value, start);
  // A quote that is not closed, as while it is typed: the reader takes more of the text for the scalar than its value.
  const isOpen = start > place.start && end === place.end;
  return isOpen && end - start > value.length && text.startsWith(value, start);
}

/** The text of a scalar without its quotes, the closing one of which may be missing. */
export function withoutQuotes(text: string, { start, end }: Span): Span {
  const quote = text[start];
  if (quote !== '"' && quote !== "'") return { start, end };
  const isClosed = end - start >= 2 && text[end - 1] === quote;
  return { start: start + 1, end: isClosed ? end - 1 : end };
}
