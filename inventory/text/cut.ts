/**
 * Cuts an inventory into stretches that can be read one by one, by looking at the starts of lines only.
 *
 * A usual inventory is a block mapping at column 0 whose sections (`virtualMachines:`) hold block sequences. In valid
 * YAML nothing that belongs to a value may stand at or left of the column of its key or dash, except comments; so a
 * key at column 0 always begins a section, and a dash in the column of a section's first dash always begins an
 * item. What looks otherwise at column 0 (a flow collection, odd keys, anchors, tags, directives …) is not
 * cut: then the whole document is one stretch.
 *
 * Text that isn't valid is cut the same way. A line that can't be placed stays in the stretch before it, which will
 * then fail to be read, and only that one.
 */
import type { Span } from "./tree.ts";

/** A section, from its key to the next one's. */
export interface SectionCut extends Span {
  readonly name: string;
  /** Behind the last character of the key, which begins at `start`. */
  readonly keyEnd: number;
  /** Where each item begins, at the start of its dash's line; each ends where the next begins. `undefined`: no list. */
  readonly items: readonly number[] | undefined;
}

/** How a text is cut. */
export interface Cut {
  /** The sections, or `undefined` where the document has to be read as a whole. */
  readonly sections: readonly SectionCut[] | undefined;
  /** Where the first document of the text ends, which is the one that is read. */
  readonly end: number;
  /** Where a second document begins, or what else follows the first. */
  readonly second: number | undefined;
}

interface OpenSection {
  name: string;
  start: number;
  end: number;
  keyEnd: number;
  items: number[] | undefined;
}

const whole = -2;
const undecided = -1;

/** Cuts a text. */
export function cut(text: string): Cut {
  const { end, second } = firstDocument(text);
  if (text.includes("\r") && /\r(?!\n)/.test(text)) return { sections: undefined, end, second };
  const sections: OpenSection[] = [];
  let section: OpenSection | undefined;
  // The column of the section's dashes; `undecided` behind a bare key, `whole` where the value is no list.
  let dashes = whole;
  let next = 0;
  for (let start = 0; start < end; start = next) {
    next = text.indexOf("\n", start) + 1;
    if (next === 0) next = text.length;
    const first = text.charCodeAt(start);
    if (first === 0x20) {
      if (dashes > 0) {
        if (isDashAt(text, start, dashes)) section!.items!.push(start);
      } else if (dashes === undecided) {
        const column = firstColumn(text, start, next);
        if (column === undefined) continue;
        dashes = isDash(text, start + column) ? column : whole;
        if (dashes > 0) section!.items = [start];
      } else if (section === undefined && firstColumn(text, start, next) !== undefined) {
        return { sections: undefined, end, second };
      }
      continue;
    }
    if (first === 0x0a || first === 0x0d || first === 0x23) continue;
    if (first === 0x2d) {
      if (isDash(text, start)) {
        if (dashes === undecided) {
          dashes = 0;
          section!.items = [start];
        } else if (dashes === 0) section!.items!.push(start);
        else if (section === undefined) return { sections: undefined, end, second };
        continue;
      }
      // `---` before the first section; any other would have been the end.
      if (section === undefined && isMarker(text, start) && isBlank(text, start + 3, next)) continue;
    }
    const keyEnd = nameEnd(text, start);
    if (keyEnd === -1) {
      if (first === 0x09 && isBlank(text, start, next)) continue;
      if (section === undefined || (first !== 0x09 && mayBeKey(text, start, next))) {
        return { sections: undefined, end, second };
      }
      // Nothing that can stand here; whatever follows, the section holds no list.
      if (dashes === undecided) dashes = whole;
      continue;
    }
    if (section !== undefined) section.end = start;
    const quoteLength = quoteLengthAt(text, start);
    const name = text.slice(start + quoteLength, keyEnd - quoteLength);
    section = { name, start, end, keyEnd, items: undefined };
    sections.push(section);
    dashes = isBlank(text, keyEnd + 1, next) ? undecided : whole;
  }
  return { sections: section === undefined ? undefined : sections, end, second };
}

/** The end of a name at `start`, plain or in quotes, that a colon and white space follow, or -1. */
function nameEnd(text: string, start: number): number {
  const quoteLength = quoteLengthAt(text, start);
  let at = start + quoteLength;
  if (text.charCodeAt(at) === 0x2d) return -1;
  while (isNameUnit(text.charCodeAt(at))) at++;
  if (at === start + quoteLength) return -1;
  if (quoteLength > 0 && text.charCodeAt(at++) !== text.charCodeAt(start)) return -1;
  return text.charCodeAt(at) === 0x3a && isWhiteOrEnd(text.charCodeAt(at + 1)) ? at : -1;
}

function quoteLengthAt(text: string, at: number): 0 | 1 {
  const unit = text.charCodeAt(at);
  return unit === 0x22 || unit === 0x27 ? 1 : 0;
}

function isNameUnit(unit: number): boolean {
  const letter = unit | 0x20;
  return (
    (letter >= 0x61 && letter <= 0x7a) ||
    (unit >= 0x30 && unit <= 0x39) ||
    unit === 0x5f ||
    unit === 0x2d ||
    unit === 0x24
  );
}

/** Whether a line at column 0 might be a key after all, of a kind that we don't cut at. */
function mayBeKey(text: string, start: number, end: number): boolean {
  if ("?:&*!\"'[{<%".includes(text[start]!)) return true;
  const colon = text.indexOf(":", start);
  return colon !== -1 && colon < end && /:(?:\s|$)/.test(text.slice(colon, end));
}

function isDash(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2d && isWhiteOrEnd(text.charCodeAt(at + 1));
}

/** Whether the line is indented by exactly `column` spaces and goes on with a dash. */
function isDashAt(text: string, start: number, column: number): boolean {
  const at = start + column;
  if (text.charCodeAt(at) !== 0x2d || !isWhiteOrEnd(text.charCodeAt(at + 1))) return false;
  for (let before = start; before < at; before++) {
    if (text.charCodeAt(before) !== 0x20) return false;
  }
  return true;
}

/** The column of the first character that isn't a space; `undefined` for a blank line or a comment. */
function firstColumn(text: string, start: number, end: number): number | undefined {
  let at = start;
  while (text.charCodeAt(at) === 0x20) at++;
  return at === start || isBlank(text, at, end) ? undefined : at - start;
}

/** Whether nothing but white space and a comment stands between two offsets of a line. */
function isBlank(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && isWhiteOrEnd(text.charCodeAt(at))) at++;
  if (at >= end) return true;
  return text.charCodeAt(at) === 0x23 && isWhiteOrEnd(text.charCodeAt(at - 1));
}

function isWhiteOrEnd(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09 || Number.isNaN(unit);
}

/** Whether the line begins with `---` or `...`, which end a document wherever they stand. */
function isMarker(text: string, start: number): boolean {
  const unit = text.charCodeAt(start);
  return (
    (unit === 0x2d || unit === 0x2e) &&
    text.charCodeAt(start + 1) === unit &&
    text.charCodeAt(start + 2) === unit &&
    isWhiteOrEnd(text.charCodeAt(start + 3))
  );
}

const markers = /(?:^|[\r\n])(?=(?:---|\.\.\.)(?:[ \t\r\n]|$))/g;

/** Where the first document ends, and where something follows it. */
function firstDocument(text: string): { end: number; second: number | undefined } {
  const isUsual = !text.includes("\n---") && !text.includes("\n...") && !text.includes("\r");
  if (isUsual && !text.startsWith("...")) return { end: text.length, second: undefined };
  let hasBegun = false;
  let checked = 0;
  for (const match of text.matchAll(markers)) {
    const at = match.index + match[0].length;
    hasBegun ||= hasContent(text, checked, at);
    checked = at + 3;
    if (text.charCodeAt(at) === 0x2d && !hasBegun) {
      hasBegun = true;
      continue;
    }
    if (!hasBegun) continue;
    const isEnd = text.charCodeAt(at) === 0x2e;
    const after = contentStart(text, at + 3);
    return { end: at, second: isEnd && after === text.length ? undefined : isEnd ? after : at };
  }
  return { end: text.length, second: undefined };
}

/** Whether something other than comments, directives and document ends stands between two offsets. */
function hasContent(text: string, from: number, end: number): boolean {
  return /^(?![ \t]*#|%|\.\.\.(?:\s|$))[ \t]*[^\s#]/m.test(text.slice(from, end));
}

function contentStart(text: string, from: number): number {
  const match = /^(?![ \t]*#)[ \t]*\S/m.exec(text.slice(from));
  return match === null ? text.length : from + match.index + match[0].length - 1;
}
