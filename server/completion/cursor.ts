import type { TextDocument } from "../../inventory/text/document.ts";
import { lineEnd, lineStart } from "../../inventory/text/places.ts";
import { sectionAt, stretchAt } from "../../inventory/text/spans.ts";
import type { Span } from "../../inventory/text/tree.ts";
import { outlineOf } from "./outline.ts";
import type { Container, Outline, Quote } from "./outline-types.ts";

/** The cursor in a text, with the outline of what stands before it. */
export interface Cursor {
  readonly document: TextDocument;
  readonly offset: number;
  /** The outline of the text before the cursor. */
  readonly before: Outline;
  /** What is replaced: the word around the cursor, with its quotes. */
  readonly range: Span;
  readonly quote: Quote | undefined;
  /** Whether the word is a key already, with its colon. */
  readonly hasColon: boolean;
  /** Whether an object, a list or the like stands behind the cursor, where only one value may stand. */
  readonly isTaken: boolean;
  /** The part of the text that the outline is of, and what is added to its offsets to have those of the file. */
  readonly window: { readonly text: string; readonly shift: number };
}

/** The outline of a text in which a mark stands where the cursor is. */
export interface MarkedOutline extends Outline {
  /** The offset in the file of what stands at an offset of the marked text. */
  inFile(offset: number): number;
}

/** What is written in place of the word at the cursor, to find where in the whole it belongs. No inventory has it. */
export const MARK = "\u2038cursor\u2038";

/** Reads what stands around an offset. */
export function cursorAt(document: TextDocument, offset: number): Cursor {
  const window = windowAt(document, offset);
  const before = outlineOf(window.text.slice(0, offset - window.shift));
  const { partial, quote, kind } = before.ending;
  const start = partial === undefined ? offset : partial + window.shift;
  const rest = document.text.slice(offset, lineEnd(document.text, offset));
  const isKey = kind === "line" || kind === "item" || kind === "key";
  const key = isKey ? restOfKey(rest, quote) : undefined;
  const isValue = kind === "flow-item" || kind === "value";
  const length = key?.length ?? restOfValue(rest, quote, before.stack.at(-1)!, isValue);
  return {
    document,
    offset,
    before,
    range: { start, end: offset + length },
    quote,
    hasColon: key !== undefined,
    isTaken: isValue && partial === undefined && /^[ \t]*["'[{|>&!*]/.test(rest),
    window,
  };
}

/** The outline of the text with something else in place of the word at the cursor. */
export function outlineWith({ window, range }: Cursor, insertion: string): MarkedOutline {
  const { text, shift } = window;
  const start = range.start - shift;
  const end = range.end - shift;
  const outline = outlineOf(text.slice(0, start) + insertion + text.slice(end));
  const behind = start + insertion.length;
  return {
    ...outline,
    inFile: (offset) => (offset < behind ? offset : offset - behind + end) + shift,
  };
}

/** White space at the beginning of the cursor's line; editors repeat it in the lines of what they insert. */
export function indentOfLine({ document: { text }, range }: Cursor): string {
  const start = lineStart(text, range.start);
  return /^[ \t]*/.exec(text.slice(start, range.start))![0];
}

/** The item of a section's list, or the section, that an offset lies in; else the text as a whole. */
function windowAt(document: TextDocument, offset: number): Cursor["window"] {
  const { text, isJson, sections } = document;
  const whole = { text, shift: 0 };
  const section = sectionAt(sections, offset);
  if (isJson || !section || lineStart(text, section.key.start) !== section.key.start) return whole;
  if (offset <= section.key.end) return whole;
  const next = sections.find(({ key }) => key.start > section.key.start)?.key.start ?? text.length;
  const stretch = section.isList ? stretchAt(section.stretches, offset) : undefined;
  if (!stretch || stretch.start === 0)
    return { text: text.slice(section.key.start, next), shift: section.key.start };
  const head = `${section.name}:\n`;
  return { text: head + text.slice(stretch.start, stretch.end), shift: stretch.start - head.length };
}

/** How much of a line belongs to the key that is at the cursor; undefined where it is none, or has no colon yet. */
function restOfKey(rest: string, quote: Quote | undefined): string | undefined {
  const pattern = quote ? KEY_IN_QUOTES[quote] : /^([^\s:#,[\]{}"']*)\s*:(?:\s|$)/;
  return pattern.exec(rest)?.[1];
}

const KEY_IN_QUOTES: Readonly<Record<Quote, RegExp>> = {
  '"': /^([^\s"]*")\s*:/,
  "'": /^([^\s']*')\s*:/,
};

/** How many characters behind the cursor belong to the value that is at it. */
function restOfValue(
  rest: string,
  quote: Quote | undefined,
  { isFlow }: Container,
  isValue: boolean,
): number {
  // A quote further on may belong to something else: then this one is not closed yet.
  if (quote)
    return (
      (quote === '"' ? /^(?:(?![,:]\s|[{}#])[^"])*"/ : /^(?:(?![,:]\s|[{}#])[^'])*'/).exec(rest)?.[0]
        .length ?? 0
    );
  if (!isValue) return /^[\w$/.-]*/.exec(rest)![0].length;
  const end = rest.search(isFlow ? /[,[\]{}]|\s#/ : /\s#/);
  return (end < 0 ? rest : rest.slice(0, end)).trimEnd().length;
}
