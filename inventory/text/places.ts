/** Where things stand of which the readers' packages say nothing, or each something else. */

import type { TextProblem } from "./tree.ts";

const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const hash = 0x23;

/** The first place from an offset on that isn't white space, a comment or one of `also`. */
export function skipWhite(text: string, from: number, also = ""): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === hash) at = lineEnd(text, at);
    else if (!isWhite(unit) && !also.includes(text[at]!)) return at;
  }
  return text.length;
}

/** The place of a key that isn't there, which has no length: behind its `?`, or at the colon. */
export function emptyKeyPlace(text: string, from: number): number {
  const at = skipWhite(text, from, ",");
  return text[at] === "?" ? at + 1 : at;
}

/** Behind the last character that isn't white space: the blank lines that follow a block scalar aren't part of its place. */
export function trimmedEnd(text: string, start: number, contentEnd: number): number {
  let end = contentEnd;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  return end;
}

function isWhite(unit: number): boolean {
  return unit === space || unit === lineFeed || unit === tab || unit === carriageReturn;
}

/** Where the line of an offset begins. */
export function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isLineBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++;
  return end;
}

function isLineBreak(unit: number): boolean {
  return unit === lineFeed || unit === carriageReturn;
}

/** What to say of a line whose indentation is wrong. */
export const misplacedLine =
  "This line's indentation fits none of the lines above. Indent it like the lines that it belongs to.";

/** What to say of the rest of a line that has no place behind its value. */
export const misplacedRest =
  "This can't follow the value before it. Remove it, or put all of the value in quotes.";

/** The problem of a quote at an offset that nothing closes. */
export function openQuote(text: string, start: number): TextProblem {
  const message = `The quote ${text[start]} is opened here and never closed.`;
  return { start, end: lineEnd(text, start), message };
}

/** A piece of text as it may stand in a message: on one line, and not too long. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
