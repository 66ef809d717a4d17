/**
 * The characters of a stretch and a place among them. It knows where lines, keys, anchors and comments end, as far as the quick
 * reader (read-quickly.ts) goes; at anything beyond that, its methods answer `undefined`, -1 or false.
 */
import {
  carriageReturn,
  closingBrace,
  closingBracket,
  colon,
  comma,
  dash,
  doubleQuote,
  hash,
  inKey,
  inQuoted,
  isOf,
  lessThan,
  lineFeed,
  openingBrace,
  openingBracket,
  singleQuote,
  space,
  startsKey,
  tab,
} from "./characters.ts";
import type { AliasTree } from "./tree.ts";

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
      const spacesEnd = at;
      while (unit === tab || unit === space) unit = this.unit(++at);
      if (unit === hash && (at > begin || at === this.start || this.unit(at - 1) === lineFeed)) {
        at = this.commentEnd(at);
        unit = this.unit(at);
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
      return at === spacesEnd;
    }
  }

  /** Where the line of a comment ends, or the comment's first character that is beyond this reader. */
  protected commentEnd(from: number): number {
    let at = from;
    let unit = this.unit(at);
    while (unit !== 0 && unit !== carriageReturn && !this.endsLine(unit, at)) unit = this.unit(++at);
    return at;
  }

  /**
   * Over white space, line breaks and comments within a flow collection; false at a line that is indented too little. A bracket
   * that closes the outermost collection may stand one column less deep, where the key of the collection often stands.
   */
  protected toFlowContent(indent: number, isOutermost = false): boolean {
    let at = this.at;
    let lineStart = -1;
    let unit = this.unit(at);
    for (;;) {
      if (unit === space) at++;
      else if (unit === hash && !this.isJson && this.beginsComment(at)) at = this.commentEnd(at);
      else if (unit === lineFeed) lineStart = ++at;
      else if (unit === carriageReturn && this.unit(at + 1) === lineFeed) at++;
      else if (unit === tab && indent === 0) at++;
      else break;
      unit = this.unit(at);
    }
    this.at = at;
    if (lineStart === -1 || at - lineStart >= indent) return true;
    return isOutermost && at - lineStart === indent - 1 && (unit === closingBracket || unit === closingBrace);
  }

  /** Whether a hash at an offset has white space before it. */
  private beginsComment(at: number): boolean {
    const before = at === this.start ? space : this.text.charCodeAt(at - 1);
    return before === space || before === lineFeed || before === tab;
  }

  /** Whether the dash of a list's item stands at an offset. */
  protected isDash(at: number): boolean {
    if (this.unit(at) !== dash) return false;
    const next = this.unit(at + 1);
    return next === space || next === tab || this.endsLine(next, at + 1);
  }

  /** Behind the key that begins at an offset, or -1 where there is none that a colon follows. */
  protected keyEnd(from: number): number {
    const end = this.nameEnd(from);
    if (end === -1) return -1;
    const at = this.colonAt(end);
    if (this.unit(at) !== colon) return -1;
    const next = this.unit(at + 1);
    if (next !== space && next !== tab && !this.endsLine(next, at + 1)) return -1;
    if (this.unit(from) === lessThan) this.hasAliases = true;
    return end;
  }

  /** Where the colon of a key stands that ends at an offset: behind spaces, where people put colons below one another. */
  protected colonAt(keyEnd: number): number {
    let at = keyEnd;
    while (this.unit(at) === space) at++;
    return at;
  }

  /** Whether the character at an offset is one of two that stand for a character beyond U+FFFF. */
  protected isPair(unit: number, at: number): boolean {
    if (unit < 0xd800 || unit > 0xdbff) return false;
    const next = this.unit(at + 1);
    return next >= 0xdc00 && next <= 0xdfff;
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

  /** The name of an anchor, made of the characters that keys are made of; it stands behind it then. */
  protected anchor(): string | undefined {
    const start = this.at + 1;
    let at = start;
    let unit = this.unit(at);
    while (isOf(unit, inKey)) unit = this.unit(++at);
    if (at === start || (unit !== space && unit !== tab && !this.endsLine(unit, at))) return undefined;
    this.at = at;
    return this.text.slice(start, at);
  }

  /** An alias, its name made of the characters that keys are made of. */
  protected alias(isInFlow: boolean): AliasTree | undefined {
    const start = this.at;
    let at = start + 1;
    let unit = this.unit(at);
    while (isOf(unit, inKey)) unit = this.unit(++at);
    if (at === start + 1) return undefined;
    const isEnd = unit === space || unit === tab || this.endsLine(unit, at);
    if (!isEnd && !(isInFlow && isFlowIndicator(unit))) return undefined;
    this.at = at;
    this.hasAliases = true;
    const name = this.text.slice(start + 1, at);
    return { kind: "alias", name, start: start - this.start, end: at - this.start };
  }
}

/** Whether a character separates the parts of a flow collection, or opens or closes one. */
export function isFlowIndicator(unit: number): boolean {
  return (
    unit === comma ||
    unit === openingBracket ||
    unit === closingBracket ||
    unit === openingBrace ||
    unit === closingBrace
  );
}
