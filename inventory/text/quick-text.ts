/**
 * The characters of a stretch and a place among them. It knows where lines, keys and scalars end, as far as the quick reader
 * (read-quickly.ts) goes; at anything beyond that, its methods answer `undefined`, -1 or false.
 */
import {
  backslash,
  carriageReturn,
  closingBrace,
  closingBracket,
  colon,
  comma,
  dash,
  doubleQuote,
  hash,
  inKey,
  inPlain,
  inQuoted,
  isOf,
  lessThan,
  lineFeed,
  openingBrace,
  openingBracket,
  singleQuote,
  space,
  startsKey,
  startsPlain,
  tab,
} from "./characters.ts";
import { plainValue } from "./plain-scalars.ts";
import type { AliasTree, ScalarTree } from "./tree.ts";

/** Stands at `at`; behind a value always at the next content, whose column is `column` (-1: the end). */
export class QuickText {
  protected readonly text: string;
  protected readonly start: number;
  protected readonly end: number;
  protected readonly isJson: boolean;
  protected at: number;
  protected column = 0;
  /** Whether an alias or a merge key was seen. */
  hasAliases = false;

  /** The text between two offsets. In JSON, what only YAML allows is beyond this reader. */
  constructor(text: string, start: number, end: number, isJson: boolean) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.isJson = isJson;
    this.at = start;
  }

  /** The character at an offset; NaN beyond the end. */
  protected unit(at: number): number {
    return at < this.end ? this.text.charCodeAt(at) : Number.NaN;
  }

  /** Whether the character ends a line; NaN (the end) does too. A lone CR is beyond this reader and does not. */
  protected endsLine(unit: number, at: number): boolean {
    return (
      unit === lineFeed || Number.isNaN(unit) || (unit === carriageReturn && this.unit(at + 1) === lineFeed)
    );
  }

  /** From behind a value (or the start of a line) to the next content. False where something unexpected follows. */
  protected toContent(from: number): boolean {
    let at = from;
    for (;;) {
      const begin = at;
      let unit = this.unit(at);
      while (unit === space) unit = this.unit(++at);
      if (unit === hash && (at > begin || at === this.start || this.unit(at - 1) === lineFeed)) {
        while (unit !== 0 && unit !== carriageReturn && !this.endsLine(unit, at)) unit = this.unit(++at);
      }
      if (unit === carriageReturn && this.unit(at + 1) === lineFeed) unit = this.unit(++at);
      if (Number.isNaN(unit)) {
        this.at = at;
        this.column = -1;
        return true;
      }
      if (unit === lineFeed) {
        at++;
        continue;
      }
      // Content, which must not stand behind a value on the same line.
      if (begin !== this.start && this.unit(begin - 1) !== lineFeed) return false;
      this.at = at;
      this.column = at - begin;
      return unit !== tab;
    }
  }

  /** Over white space and line breaks within a flow collection; false at a line that is indented too little. */
  protected toFlowContent(indent: number): boolean {
    let at = this.at;
    let lineStart = -1;
    let unit = this.unit(at);
    for (;;) {
      if (unit === space) at++;
      else if (unit === lineFeed) lineStart = ++at;
      else if (unit === carriageReturn && this.unit(at + 1) === lineFeed) at++;
      else if (unit === tab && indent === 0) at++;
      else break;
      unit = this.unit(at);
    }
    this.at = at;
    return lineStart === -1 || at - lineStart >= indent;
  }

  /** Whether the dash of a list's item stands at an offset. */
  protected isDash(at: number): boolean {
    if (this.unit(at) !== dash) return false;
    const next = this.unit(at + 1);
    return next === space || this.endsLine(next, at + 1);
  }

  /** Behind the key that begins at an offset, or -1 where there is none that a colon follows. */
  protected keyEnd(from: number): number {
    const at = this.nameEnd(from);
    if (at === -1 || this.unit(at) !== colon) return -1;
    const next = this.unit(at + 1);
    if (next !== space && !this.endsLine(next, at + 1)) return -1;
    if (this.unit(from) === lessThan) this.hasAliases = true;
    return at;
  }

  /** Behind a plain name, `<<`, or one in quotes without anything to decode. */
  private nameEnd(from: number): number {
    let at = from;
    let unit = this.unit(at);
    if (isOf(unit, startsKey)) {
      while (isOf(unit, inKey)) unit = this.unit(++at);
      return at;
    }
    if (unit === lessThan) return this.unit(at + 1) === lessThan ? at + 2 : -1;
    if (unit !== doubleQuote && unit !== singleQuote) return -1;
    const quote = unit;
    unit = this.unit(++at);
    while (isOf(unit, inQuoted)) unit = this.unit(++at);
    return unit === quote ? at + 1 : -1;
  }

  /** A quoted scalar on one line. In double quotes it has no escapes but those that JSON has too. */
  protected quoted(quote: number): ScalarTree | undefined {
    if (this.isJson && quote !== doubleQuote) return undefined;
    const start = this.at;
    let at = start + 1;
    let unit = this.unit(at);
    let hasEscapes = false;
    for (;;) {
      if (isOf(unit, inQuoted)) at++;
      else if (unit === quote) {
        if (quote === doubleQuote || this.unit(at + 1) !== singleQuote) break;
        hasEscapes = true;
        at += 2;
      } else if (unit === doubleQuote || unit === singleQuote) at++;
      else if (unit !== backslash) return undefined;
      else if (quote === singleQuote) at++;
      else if (this.isEscape(at)) {
        hasEscapes = true;
        at += 2;
      } else return undefined;
      unit = this.unit(at);
    }
    this.at = at + 1;
    const value = hasEscapes ? this.decoded(start, at + 1) : this.text.slice(start + 1, at);
    return { kind: "scalar", value, start: start - this.start, end: at + 1 - this.start };
  }

  /** What a text in quotes with escapes stands for. */
  private decoded(start: number, end: number): string {
    if (this.text.charCodeAt(start) === doubleQuote) return JSON.parse(this.text.slice(start, end)) as string;
    return this.text.slice(start + 1, end - 1).replaceAll("''", "'");
  }

  /** Whether an escape stands at an offset that means the same in JSON and YAML. */
  private isEscape(at: number): boolean {
    const letter = this.text[at + 1];
    if (letter === "u") return /^[0-9A-Fa-f]{4}$/.test(this.text.slice(at + 2, Math.min(at + 6, this.end)));
    return letter !== undefined && '"\\/bfnrt'.includes(letter);
  }

  /** A plain scalar on one line. Whether it goes on in the next is seen by the caller, from what follows. */
  protected plain(first: number, isInFlow: boolean): ScalarTree | undefined {
    const start = this.at;
    const startsAsNumber = first === dash && isOf(this.unit(start + 1), startsPlain);
    if (!isOf(first, startsPlain) && !startsAsNumber) return undefined;
    const end = this.plainEnd(first, isInFlow);
    if (end === -1) return undefined;
    this.at = end;
    const text = this.text.slice(start, end);
    const value = plainValue(text);
    const from = start - this.start;
    const to = end - this.start;
    if (typeof value === "string") {
      return this.isJson ? undefined : { kind: "scalar", value, start: from, end: to };
    }
    if (String(value) === text) return { kind: "scalar", value, start: from, end: to };
    return this.isJson ? undefined : { kind: "scalar", value, raw: text, start: from, end: to };
  }

  /** Behind the last character of the plain scalar that begins here, or -1. */
  private plainEnd(first: number, isInFlow: boolean): number {
    let at = this.at;
    let unit = first;
    let end = at;
    for (;;) {
      if (isOf(unit, inPlain)) {
        at++;
        if (unit !== space) end = at;
      } else if (unit === colon) {
        const next = this.unit(at + 1);
        const goesOn = next !== space && (isOf(next, inPlain) || next === colon || next === hash);
        if (!goesOn) return -1;
        end = ++at;
      } else if (unit === hash) {
        if (end < at) return end;
        end = ++at;
      } else if (this.endsLine(unit, at)) return end;
      else if (isFlowIndicator(unit)) {
        if (isInFlow) return end;
        end = ++at;
      } else return -1;
      unit = this.unit(at);
    }
  }

  /** The name of an anchor, made of the characters that keys are made of; then at what stands behind it on the line. */
  protected anchor(): string | undefined {
    const start = this.at + 1;
    let at = start;
    let unit = this.unit(at);
    while (isOf(unit, inKey)) unit = this.unit(++at);
    if (at === start || (unit !== space && !this.endsLine(unit, at))) return undefined;
    const name = this.text.slice(start, at);
    while (unit === space) unit = this.unit(++at);
    this.at = at;
    return name;
  }

  /** An alias, its name made of the characters that keys are made of. */
  protected alias(isInFlow: boolean): AliasTree | undefined {
    const start = this.at;
    let at = start + 1;
    let unit = this.unit(at);
    while (isOf(unit, inKey)) unit = this.unit(++at);
    if (at === start + 1) return undefined;
    if (unit !== space && !this.endsLine(unit, at) && !(isInFlow && isFlowIndicator(unit))) return undefined;
    this.at = at;
    this.hasAliases = true;
    const name = this.text.slice(start + 1, at);
    return { kind: "alias", name, start: start - this.start, end: at - this.start };
  }
}

function isFlowIndicator(unit: number): boolean {
  return (
    unit === comma ||
    unit === openingBracket ||
    unit === closingBracket ||
    unit === openingBrace ||
    unit === closingBrace
  );
}
