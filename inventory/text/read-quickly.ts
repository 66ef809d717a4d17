/**
 * The reader for what inventories nearly always consist of: block mappings and sequences, flow collections, plain
 * scalars and quoted ones on one line, comments. It answers `undefined` at the first thing beyond that (anchors, tags, block
 * scalars, escapes, scalars over several lines, anything doubtful), and read-events.ts reads the stretch instead. What it
 * does answer is what that reader would have answered; tests hold it to that.
 *
 * It is here because js-yaml gives its best speed only when it is called once for a whole text, which keeps millions of
 * events in memory at the same time; called for each stretch, it takes more than twice as long.
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
  inPlain,
  inQuoted,
  isOf,
  lineFeed,
  openingBrace,
  openingBracket,
  singleQuote,
  space,
  startsKey,
  startsPlain,
  tab,
} from "./characters.ts";
import { reportDuplicates } from "./duplicate-keys.ts";
import { sharedName } from "./names.ts";
import { plainValue } from "./plain-scalars.ts";
import type {
  AnchorTree,
  MappingTree,
  PairTree,
  Reading,
  ScalarTree,
  SequenceTree,
  TextProblem,
  Tree,
} from "./tree.ts";

/** Reads the text between two offsets, or answers `undefined` when it is beyond this reader. */
export function readQuickly(text: string, start: number, end: number): Reading | undefined {
  const reader = new QuickReader(text, start, end);
  const tree = reader.root();
  if (tree === undefined) return undefined;
  return {
    tree,
    anchors: noAnchors,
    problems: reader.problems ?? noProblems,
    hasAliases: false,
    isBroken: false,
  };
}

const noAnchors: readonly AnchorTree[] = [];
const noProblems: readonly TextProblem[] = [];

/** Deeper nesting is left to the reader that knows the limit. */
const deepest = 32;

/** Stands at `#at`; behind a value always at the next content, whose column is `#column` (-1: the end). */
class QuickReader {
  problems: TextProblem[] | undefined;
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  #at: number;
  #column = 0;
  #depth = 0;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.#start = start;
    this.#end = end;
    this.#at = start;
  }

  root(): Tree | undefined {
    const unit = this.#unit(this.#at);
    if (unit === openingBrace || unit === openingBracket) {
      const tree = this.#flow(0);
      return tree !== undefined && this.#skipFlowSpace(0) && this.#at === this.#end ? tree : undefined;
    }
    if (!this.#toContent(this.#at) || this.#column < 0) return undefined;
    const tree = this.#block();
    return tree !== undefined && this.#column < 0 ? tree : undefined;
  }

  /** The character at an offset; NaN beyond the end. */
  #unit(at: number): number {
    return at < this.#end ? this.#text.charCodeAt(at) : Number.NaN;
  }

  /** Whether the character ends a line; NaN (the end) does too. A lone CR is beyond this reader and does not. */
  #endsLine(unit: number, at: number): boolean {
    return (
      unit === lineFeed || Number.isNaN(unit) || (unit === carriageReturn && this.#unit(at + 1) === lineFeed)
    );
  }

  /** From behind a value (or the start of a line) to the next content. False where something unexpected follows. */
  #toContent(from: number): boolean {
    let at = from;
    for (;;) {
      const begin = at;
      let unit = this.#unit(at);
      while (unit === space) unit = this.#unit(++at);
      if (unit === hash && (at > begin || at === this.#start || this.#unit(at - 1) === lineFeed)) {
        while (unit !== 0 && unit !== carriageReturn && !this.#endsLine(unit, at)) unit = this.#unit(++at);
      }
      if (unit === carriageReturn && this.#unit(at + 1) === lineFeed) unit = this.#unit(++at);
      if (Number.isNaN(unit)) {
        this.#at = at;
        this.#column = -1;
        return true;
      }
      if (unit === lineFeed) {
        at++;
        continue;
      }
      // Content, which must not stand behind a value on the same line.
      if (begin !== this.#start && this.#unit(begin - 1) !== lineFeed) return false;
      this.#at = at;
      this.#column = at - begin;
      return unit !== tab;
    }
  }

  /** A mapping or sequence that begins at the current content. */
  #block(): Tree | undefined {
    const unit = this.#unit(this.#at);
    if (unit === dash && this.#isDash(this.#at)) return this.#sequence(this.#column);
    return isOf(unit, startsKey) ? this.#mapping(this.#column) : undefined;
  }

  #isDash(at: number): boolean {
    const next = this.#unit(at + 1);
    return next === space || this.#endsLine(next, at + 1);
  }

  /** Behind the last character of the plain key that begins at an offset, or -1 where there is none. */
  #keyEnd(from: number): number {
    let at = from;
    let unit = this.#unit(at);
    if (!isOf(unit, startsKey)) return -1;
    while (isOf(unit, inKey)) unit = this.#unit(++at);
    if (unit !== colon) return -1;
    const next = this.#unit(at + 1);
    return next === space || this.#endsLine(next, at + 1) ? at : -1;
  }

  #mapping(column: number): MappingTree | undefined {
    if (++this.#depth > deepest) return undefined;
    const base = this.#start;
    const start = this.#at - base;
    const pairs: PairTree[] = [];
    let end: number;
    do {
      const keyStart = this.#at;
      const keyEnd = this.#keyEnd(keyStart);
      if (keyEnd === -1) return undefined;
      this.#at = keyEnd + 1;
      const value = this.#value(column, true);
      if (value === undefined) return undefined;
      const key = {
        name: sharedName(this.#text, keyStart, keyEnd),
        start: keyStart - base,
        end: keyEnd - base,
      };
      pairs.push({ key, value });
      end = value.end;
    } while (this.#column === column);
    if (this.#column > column) return undefined;
    this.#depth--;
    this.#checkKeys(pairs);
    return { kind: "mapping", pairs, start, end };
  }

  #sequence(column: number): SequenceTree | undefined {
    if (++this.#depth > deepest) return undefined;
    const start = this.#at - this.#start;
    const items: Tree[] = [];
    let end: number;
    do {
      const dashAt = this.#at;
      this.#at = dashAt + 1;
      const item = this.#item(column, dashAt);
      if (item === undefined) return undefined;
      items.push(item);
      end = item.end;
    } while (this.#column === column && this.#unit(this.#at) === dash && this.#isDash(this.#at));
    this.#depth--;
    return { kind: "sequence", items, start, end };
  }

  /** What follows a dash. A mapping or sequence may begin on the line of the dash; its column is where it begins. */
  #item(column: number, dashAt: number): Tree | undefined {
    let at = this.#at;
    let unit = this.#unit(at);
    while (unit === space) unit = this.#unit(++at);
    const isNested = (unit === dash && this.#isDash(at)) || this.#keyEnd(at) !== -1;
    if (!isNested) return this.#value(column, false);
    this.#at = at;
    this.#column = column + at - dashAt;
    const tree = this.#block();
    return tree !== undefined && this.#column <= column ? tree : undefined;
  }

  /** The value behind a key's colon or a dash, in a mapping or sequence of the given column. */
  #value(column: number, isInMapping: boolean): Tree | undefined {
    const indicatorEnd = this.#at;
    let at = indicatorEnd;
    let unit = this.#unit(at);
    while (unit === space) unit = this.#unit(++at);
    if (unit === hash || this.#endsLine(unit, at)) {
      if (!this.#toContent(indicatorEnd)) return undefined;
      if (this.#column > column) {
        const tree = this.#block();
        return tree !== undefined && this.#column <= column ? tree : undefined;
      }
      if (isInMapping && this.#column === column && this.#unit(this.#at) === dash && this.#isDash(this.#at)) {
        return this.#sequence(column);
      }
      const place = indicatorEnd - this.#start;
      return { kind: "scalar", value: null, raw: "", start: place, end: place };
    }
    this.#at = at;
    let tree: Tree | undefined;
    if (unit === openingBrace || unit === openingBracket) tree = this.#flow(column + 1);
    else if (unit === doubleQuote || unit === singleQuote) tree = this.#quoted(unit);
    else tree = this.#plain(unit, false);
    if (tree === undefined || !this.#toContent(this.#at) || this.#column > column) return undefined;
    return tree;
  }

  /** A quoted scalar on one line, without anything to decode. */
  #quoted(quote: number): ScalarTree | undefined {
    const start = this.#at;
    let at = start + 1;
    let unit = this.#unit(at);
    while (isOf(unit, inQuoted) || (unit !== quote && (unit === doubleQuote || unit === singleQuote))) {
      unit = this.#unit(++at);
    }
    if (unit !== quote) return undefined;
    this.#at = at + 1;
    if (quote === singleQuote && this.#unit(at + 1) === singleQuote) return undefined;
    const base = this.#start;
    return {
      kind: "scalar",
      value: this.#text.slice(start + 1, at),
      start: start - base,
      end: at + 1 - base,
    };
  }

  /** A plain scalar on one line. Whether it goes on in the next is seen by the caller, from what follows. */
  #plain(first: number, isInFlow: boolean): ScalarTree | undefined {
    const start = this.#at;
    if (!isOf(first, startsPlain) && !(first === dash && isOf(this.#unit(start + 1), startsPlain)))
      return undefined;
    let at = start;
    let unit = first;
    let end = start;
    for (;;) {
      if (isOf(unit, inPlain)) {
        at++;
        if (unit !== space) end = at;
      } else if (unit === colon) {
        const next = this.#unit(at + 1);
        if (!isOf(next, inPlain) && next !== colon && next !== hash) return undefined;
        if (next === space) return undefined;
        end = ++at;
      } else if (unit === hash) {
        if (end < at) break;
        end = ++at;
      } else if (this.#endsLine(unit, at)) break;
      else if (
        unit === comma ||
        unit === openingBracket ||
        unit === closingBracket ||
        unit === openingBrace ||
        unit === closingBrace
      ) {
        if (isInFlow) break;
        end = ++at;
      } else return undefined;
      unit = this.#unit(at);
    }
    this.#at = end;
    const text = this.#text.slice(start, end);
    const value = plainValue(text);
    const base = this.#start;
    if (typeof value === "string" || String(value) === text) {
      return { kind: "scalar", value, start: start - base, end: end - base };
    }
    return { kind: "scalar", value, raw: text, start: start - base, end: end - base };
  }

  /** A flow collection, whose further lines must be indented by at least `indent`. */
  #flow(indent: number): MappingTree | SequenceTree | undefined {
    if (++this.#depth > deepest) return undefined;
    const isMapping = this.#unit(this.#at) === openingBrace;
    const tree = isMapping ? this.#flowMapping(indent) : this.#flowSequence(indent);
    this.#depth--;
    return tree;
  }

  #flowSequence(indent: number): SequenceTree | undefined {
    const start = this.#at++;
    const items: Tree[] = [];
    for (;;) {
      if (!this.#skipFlowSpace(indent)) return undefined;
      if (this.#unit(this.#at) === closingBracket) break;
      const item = this.#flowValue(indent);
      if (item === undefined || !this.#skipFlowSpace(indent)) return undefined;
      items.push(item);
      const unit = this.#unit(this.#at);
      if (unit === comma) this.#at++;
      else if (unit !== closingBracket) return undefined;
    }
    this.#at++;
    return { kind: "sequence", items, start: start - this.#start, end: this.#at - this.#start };
  }

  #flowMapping(indent: number): MappingTree | undefined {
    const base = this.#start;
    const start = this.#at++;
    const pairs: PairTree[] = [];
    for (;;) {
      if (!this.#skipFlowSpace(indent)) return undefined;
      const unit = this.#unit(this.#at);
      if (unit === closingBrace) break;
      const keyStart = this.#at;
      let name: string;
      if (unit === doubleQuote || unit === singleQuote) {
        if (this.#quoted(unit) === undefined || this.#unit(this.#at) !== colon) return undefined;
        name = sharedName(this.#text, keyStart + 1, this.#at - 1);
      } else {
        const keyEnd = this.#keyEnd(keyStart);
        if (keyEnd === -1) return undefined;
        this.#at = keyEnd;
        name = sharedName(this.#text, keyStart, keyEnd);
      }
      const key = { name, start: keyStart - base, end: this.#at - base };
      this.#at++;
      if (!this.#skipFlowSpace(indent)) return undefined;
      const value = this.#flowValue(indent);
      if (value === undefined || !this.#skipFlowSpace(indent)) return undefined;
      pairs.push({ key, value });
      const next = this.#unit(this.#at);
      if (next === comma) this.#at++;
      else if (next !== closingBrace) return undefined;
    }
    this.#at++;
    this.#checkKeys(pairs);
    return { kind: "mapping", pairs, start: start - base, end: this.#at - base };
  }

  #flowValue(indent: number): Tree | undefined {
    const unit = this.#unit(this.#at);
    if (unit === openingBrace || unit === openingBracket) return this.#flow(indent);
    if (unit === doubleQuote || unit === singleQuote) return this.#quoted(unit);
    return this.#plain(unit, true);
  }

  /** Over white space and line breaks within a flow collection; false at a line that is indented too little. */
  #skipFlowSpace(indent: number): boolean {
    let at = this.#at;
    let lineStart = -1;
    let unit = this.#unit(at);
    for (;;) {
      if (unit === space) at++;
      else if (unit === lineFeed) lineStart = ++at;
      else if (unit === carriageReturn && this.#unit(at + 1) === lineFeed) at++;
      else if (unit === tab && indent === 0) at++;
      else break;
      unit = this.#unit(at);
    }
    this.#at = at;
    return lineStart === -1 || at - lineStart >= indent;
  }

  #checkKeys(pairs: readonly PairTree[]): void {
    if (pairs.length < 2) return;
    this.problems ??= [];
    reportDuplicates(pairs, this.problems);
  }
}
