/**
 * Cuts a JSON inventory into stretches: the elements of each section's array. Only brackets, quotes, commas and colons are
 * looked at; whether an element is valid JSON shows when it is read. A string ends with its line at the latest, before the
 * brackets and commas there, so that a forgotten quote does harm to its own element only.
 */
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
  if (text[at] !== "{") return undefined;
  at = skipWhite(text, at + 1);
  if (text[at] === "}") return skipWhite(text, at + 1) === text.length ? sections : undefined;
  for (;;) {
    if (text[at] !== '"') return undefined;
    const key = { start: at, end: stringEnd(text, at) };
    const name = keyName(text.slice(key.start, key.end));
    at = skipWhite(text, key.end);
    if (name === undefined || text[at] !== ":") return undefined;
    at = skipWhite(text, at + 1);
    const elements = text[at] === "[" ? elementsOf(text, at) : undefined;
    const end = valueEnd(text, at);
    if (end === undefined) return undefined;
    sections.push({ name, key, value: { start: at, end }, elements });
    at = skipWhite(text, end);
    if (text[at] === "}") break;
    if (text[at] !== ",") return undefined;
    at = skipWhite(text, at + 1);
  }
  return skipWhite(text, at + 1) === text.length ? sections : undefined;
}

/** The elements of the array that begins at an offset; `undefined` where they aren't values with commas in between. */
function elementsOf(text: string, from: number): Span[] | undefined {
  const elements: Span[] = [];
  let at = skipWhite(text, from + 1);
  if (text[at] === "]") return elements;
  for (;;) {
    const end = valueEnd(text, at);
    if (end === undefined || end === at) return undefined;
    elements.push({ start: at, end });
    at = skipWhite(text, end);
    if (text[at] === "]") return elements;
    if (text[at] !== ",") return undefined;
    at = skipWhite(text, at + 1);
  }
}

/** Behind the value that begins at an offset; `undefined` where its brackets aren't in pairs. */
function valueEnd(text: string, from: number): number | undefined {
  const open: string[] = [];
  for (let at = from; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"') at = stringEnd(text, at) - 1;
    else if (character === "{" || character === "[") open.push(character);
    else if (character === "}" || character === "]") {
      if (open.length === 0) return at;
      if (open.pop() !== (character === "}" ? "{" : "[")) return undefined;
    } else if (open.length > 0) continue;
    else if (character === "," || isWhite(text.charCodeAt(at))) return at;
    else continue;
    if (open.length === 0) return at + 1;
  }
  return open.length === 0 ? text.length : undefined;
}

/** Behind the closing quote of the string that begins at an offset, or where it should have been in the line. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5c) at++;
    else if (unit === 0x22) return at + 1;
    else if (unit === 0x0a || unit === 0x0d) return beforePunctuation(text, from + 1, at);
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
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}
