/**
 * Cuts a JSON inventory into stretches: the elements of each section's array. Only brackets, quotes, commas and colons are
 * looked at; whether an element is valid JSON shows when it is read. A string ends with its line at the latest, before the
 * brackets and commas there, so that a forgotten quote does harm to its own element only.
 */
import {
  backslash,
  carriageReturn,
  closingBrace,
  closingBracket,
  colon,
  comma,
  doubleQuote,
  lineFeed,
  openingBrace,
  openingBracket,
  space,
  tab,
} from "./characters.ts";
import type { Span } from "./tree.ts";

/** A section of a JSON inventory. */
export interface JsonSectionCut {
  readonly name: string;
  /** The key with its quotes. */
  readonly key: Span;
  readonly value: Span;
  /** The elements of the value, where it is an array. */
  readonly elements: readonly Span[] | undefined;
}

/** Cuts a text; `undefined` where it isn't an object with its brackets in pairs, so that it has to be read as a whole. */
export function cutJson(text: string): JsonSectionCut[] | undefined {
  const sections: JsonSectionCut[] = [];
  let at = skipWhite(text, 0);
  if (text.charCodeAt(at) !== openingBrace) return undefined;
  at = skipWhite(text, at + 1);
  while (text.charCodeAt(at) !== closingBrace) {
    const section = sectionAt(text, at);
    if (section === undefined) return undefined;
    sections.push(section);
    at = skipWhite(text, section.value.end);
    if (text.charCodeAt(at) === closingBrace) break;
    if (text.charCodeAt(at) !== comma) return undefined;
    at = skipWhite(text, at + 1);
    if (text.charCodeAt(at) === closingBrace) return undefined;
  }
  return skipWhite(text, at + 1) === text.length ? sections : undefined;
}

function sectionAt(text: string, start: number): JsonSectionCut | undefined {
  if (text.charCodeAt(start) !== doubleQuote) return undefined;
  const key = { start, end: stringEnd(text, start) };
  const name = keyName(text.slice(key.start, key.end));
  const colonAt = skipWhite(text, key.end);
  if (name === undefined || text.charCodeAt(colonAt) !== colon) return undefined;
  const valueStart = skipWhite(text, colonAt + 1);
  const list = text.charCodeAt(valueStart) === openingBracket ? listAt(text, valueStart) : undefined;
  const end = list?.end ?? valueEnd(text, valueStart);
  return end === undefined || end === valueStart
    ? undefined
    : { name, key, value: { start: valueStart, end }, elements: list?.elements };
}

/** The array that begins at an offset; `undefined` where it isn't made of values with commas in between. */
function listAt(text: string, start: number): { elements: Span[]; end: number } | undefined {
  const elements: Span[] = [];
  let at = skipWhite(text, start + 1);
  if (text.charCodeAt(at) === closingBracket) return { elements, end: at + 1 };
  for (;;) {
    const end = valueEnd(text, at);
    if (end === undefined || end === at) return undefined;
    elements.push({ start: at, end });
    at = skipWhite(text, end);
    if (text.charCodeAt(at) === closingBracket) return { elements, end: at + 1 };
    if (text.charCodeAt(at) !== comma) return undefined;
    at = skipWhite(text, at + 1);
  }
}

/** Behind the value that begins at an offset; `undefined` where its brackets aren't in pairs. */
function valueEnd(text: string, from: number): number | undefined {
  const open: number[] = [];
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === doubleQuote) at = stringEnd(text, at) - 1;
    else if (unit === openingBrace || unit === openingBracket) open.push(unit + 2);
    else if (unit === closingBrace || unit === closingBracket) {
      if (open.length === 0) return at;
      // A closing bracket comes two characters behind its opening one, in ASCII.
      if (open.pop() !== unit) return undefined;
    } else if (open.length > 0) continue;
    else if (unit === comma || isWhite(unit)) return at;
    else continue;
    if (open.length === 0) return at + 1;
  }
  return open.length === 0 ? text.length : undefined;
}

/** Behind the closing quote of the string that begins at an offset, or where it should have been in the line. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === backslash) at++;
    else if (unit === doubleQuote) return at + 1;
    else if (unit === lineFeed || unit === carriageReturn) return beforePunctuation(text, from + 1, at);
  }
  return text.length;
}

function beforePunctuation(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && " \t,}]".includes(text[at - 1]!)) at--;
  return at;
}

function keyName(source: string): string | undefined {
  try {
    return String(JSON.parse(source));
  } catch {
    return undefined;
  }
}

function skipWhite(text: string, from: number): number {
  let at = from;
  while (isWhite(text.charCodeAt(at))) at++;
  return at;
}

function isWhite(unit: number): boolean {
  return unit === space || unit === lineFeed || unit === carriageReturn || unit === tab;
}
