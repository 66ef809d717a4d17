/**
 * The reader for what inventories nearly always consist of: block mappings and sequences, flow collections, plain, quoted and
 * block scalars with tags of YAML's own, anchors of values, aliases, merge keys, comments. It answers `undefined` at the first
 * thing beyond that (other tags, `?`, escapes of YAML alone, anchors of keys, mistakes, anything doubtful), and read-tolerant.ts
 * reads the stretch instead. What it does answer is what that reader would have answered; tests hold it to that.
 *
 * It is here because it is quick: a general reader builds events, tokens or nodes first, and a tree from them.
 */
import {
  ampersand,
  asterisk,
  closingBrace,
  closingBracket,
  colon,
  comma,
  doubleQuote,
  hash,
  openingBrace,
  openingBracket,
  singleQuote,
  space,
  tab,
} from "./characters.ts";
import { reportDuplicates } from "./duplicate-keys.ts";
import { sharedName } from "./names.ts";
import { maximumNesting, tooDeep } from "./nesting.ts";
import { QuickScalars } from "./quick-scalars.ts";
import type {
  AliasTree,
  AnchorTree,
  KeyTree,
  MappingTree,
  PairTree,
  Reading,
  SequenceTree,
  TextProblem,
  Tree,
} from "./tree.ts";
import { unread } from "./unread.ts";

/**
 * Reads the text between two offsets, or answers `undefined` when it is beyond this reader.
 *
 * @param isJson whether the text must be JSON; then what only YAML allows is beyond this reader too
 */
export function readQuickly(text: string, start: number, end: number, isJson = false): Reading | undefined {
  const reader = new QuickReader(text, start, end, isJson);
  const tree = reader.root();
  if (reader.isTooDeep) return unread(tooDeep(reader.place));
  if (tree === undefined) return undefined;
  const { hasAliases, anchors = noAnchors, problems = noProblems } = reader;
  return { tree, anchors, problems, hasAliases, isBroken: false };
}

/** Near where the quick reader gives up on a text that it does not read, counted from `start`. */
export function whereQuickEnds(text: string, start: number, end: number): number {
  const reader = new QuickReader(text, start, end, false);
  reader.root();
  return reader.place;
}

const noAnchors: readonly AnchorTree[] = [];
const noProblems: readonly TextProblem[] = [];

/** Its methods answer `undefined` where the text is beyond this reader. */
class QuickReader extends QuickScalars {
  problems: TextProblem[] | undefined;
  anchors: AnchorTree[] | undefined;
  /** Whether it gave up where more is nested than is read. */
  isTooDeep = false;
  #depth = 0;
  /** How many flow collections are open. */
  #brackets = 0;

  /** Where it stands, counted from the start of the text that it reads. */
  get place(): number {
    return this.at - this.start;
  }

  root(): Tree | undefined {
    if (isOpening(this.unit(this.at))) {
      const tree = this.#flow(0);
      return tree !== undefined && this.toFlowContent(0) && this.at === this.end ? tree : undefined;
    }
    if (this.isJson || !this.toContent(this.at) || this.column < 0) return undefined;
    const keyEnd = this.keyEnd(this.at);
    const tree = this.isDash(this.at) ? this.#sequence(this.column) : this.#mapping(this.column, keyEnd);
    return tree !== undefined && this.column < 0 ? tree : undefined;
  }

  /** What begins at the current content, within a mapping or sequence of the given column. */
  #block(column: number): Tree | undefined {
    if (this.isDash(this.at)) return this.#within(column, this.#sequence(this.column));
    const keyEnd = this.keyEnd(this.at);
    if (keyEnd === -1) return this.#inline(column, false);
    return this.#within(column, this.#mapping(this.column, keyEnd));
  }

  /** Goes one level deeper; true where that is too deep. */
  #isTooDeep(): boolean {
    this.isTooDeep = ++this.#depth > maximumNesting;
    return this.isTooDeep;
  }

  /** A mapping whose first key ends at `firstKeyEnd`, -1 where it is none. */
  #mapping(column: number, firstKeyEnd: number): MappingTree | undefined {
    if (this.#isTooDeep()) return undefined;
    const start = this.at - this.start;
    const pairs: PairTree[] = [];
    let end: number;
    let keyEnd = firstKeyEnd;
    do {
      const keyStart = this.at;
      if (pairs.length > 0) keyEnd = this.keyEnd(keyStart);
      if (keyEnd === -1) return undefined;
      this.at = this.colonAt(keyEnd) + 1;
      const value = this.#value(column, true);
      if (value === undefined) return undefined;
      pairs.push({ key: this.#keyTree(keyStart, keyEnd), value });
      end = value.end;
    } while (this.column === column);
    if (this.column > column) return undefined;
    this.#depth--;
    this.#checkKeys(pairs);
    return { kind: "mapping", pairs, start, end };
  }

  /** A key between two offsets, its quotes included where it has some. */
  #keyTree(from: number, to: number): KeyTree {
    const first = this.unit(from);
    const quoteLength = first === doubleQuote || first === singleQuote ? 1 : 0;
    const name = sharedName(this.text, from + quoteLength, to - quoteLength);
    return { name, start: from - this.start, end: to - this.start };
  }

  #sequence(column: number): SequenceTree | undefined {
    if (this.#isTooDeep()) return undefined;
    const start = this.at - this.start;
    const items: Tree[] = [];
    let end: number;
    do {
      const dashAt = this.at;
      this.at = dashAt + 1;
      const item = this.#item(column, dashAt);
      if (item === undefined) return undefined;
      items.push(item);
      end = item.end;
    } while (this.column === column && this.isDash(this.at));
    this.#depth--;
    return { kind: "sequence", items, start, end };
  }

  /** What follows a dash. A mapping or sequence may begin on the line of the dash; its column is where it begins. */
  #item(column: number, dashAt: number): Tree | undefined {
    let at = this.at;
    while (this.unit(at) === space) at++;
    const isDash = this.isDash(at);
    const keyEnd = isDash ? -1 : this.keyEnd(at);
    if (!isDash && keyEnd === -1) return this.#value(column, false);
    this.at = at;
    const own = column + at - dashAt;
    return this.#within(column, isDash ? this.#sequence(own) : this.#mapping(own, keyEnd));
  }

  /** The value behind a key's colon or a dash, in a mapping or sequence of the given column. */
  #value(column: number, isInMapping: boolean): Tree | undefined {
    const indicatorEnd = this.at;
    let at = indicatorEnd;
    let unit = this.unit(at);
    while (unit === space || unit === tab) unit = this.unit(++at);
    if (unit === hash || this.endsLine(unit, at)) {
      if (!this.toContent(indicatorEnd)) return undefined;
      if (this.column > column) return this.#block(column);
      if (isInMapping && this.column === column && this.isDash(this.at)) return this.#sequence(column);
      const place = indicatorEnd - this.start;
      return { kind: "scalar", value: null, raw: "", start: place, end: place };
    }
    this.at = at;
    return this.#inline(column, isInMapping);
  }

  /** A value that begins on the line of its key or dash, or one below that is no mapping or sequence in block style. */
  #inline(column: number, isInMapping: boolean): Tree | undefined {
    const unit = this.unit(this.at);
    if (unit === ampersand) return this.#anchored(column, isInMapping);
    let tree: Tree | undefined;
    if (isOpening(unit)) tree = this.#flow(column + 1);
    else if (unit === asterisk) tree = this.alias(false);
    else tree = this.scalar(unit, column + 1, false);
    return tree !== undefined && this.toContent(this.at) ? this.#within(column, tree) : undefined;
  }

  /** The value behind its anchor. One that isn't there and one that is an alias are beyond this reader. */
  #anchored(column: number, isInMapping: boolean): Tree | undefined {
    const name = this.anchor();
    if (name === undefined) return undefined;
    this.anchors ??= [];
    // Anchors are listed in the order in which their nodes begin, so that a collection's goes before those inside.
    const place = this.anchors.length;
    const tree = this.#value(column, isInMapping);
    if (tree === undefined || tree.kind === "alias") return undefined;
    if (tree.kind === "scalar" && tree.start === tree.end) return undefined;
    return this.#named(name, tree, place);
  }

  /** The tree with its anchor, which is listed at a place. One that has an anchor already is a mistake. */
  #named(name: string, tree: Exclude<Tree, AliasTree>, place: number): Tree | undefined {
    if (tree.anchor !== undefined) return undefined;
    const anchored = { ...tree, anchor: name };
    this.anchors!.splice(place, 0, { name, tree: anchored });
    return anchored;
  }

  /** The tree, when what follows doesn't stand deeper than the column of what holds it. */
  #within(column: number, tree: Tree | undefined): Tree | undefined {
    return this.column <= column ? tree : undefined;
  }

  /** A flow collection, whose further lines must be indented by at least `indent`. */
  #flow(indent: number): MappingTree | SequenceTree | undefined {
    if (this.#isTooDeep()) return undefined;
    const isMapping = this.unit(this.at) === openingBrace;
    this.#brackets++;
    const tree = isMapping ? this.#flowMapping(indent) : this.#flowSequence(indent);
    this.#brackets--;
    this.#depth--;
    return tree;
  }

  #flowSequence(indent: number): SequenceTree | undefined {
    const start = this.at++;
    const items: Tree[] = [];
    let isClosed = this.#closes(indent, closingBracket, true);
    while (isClosed === false) {
      const item = this.#flowValue(indent);
      if (item === undefined) return undefined;
      items.push(item);
      isClosed = this.#closes(indent, closingBracket, false);
    }
    if (isClosed === undefined) return undefined;
    return { kind: "sequence", items, start: start - this.start, end: this.at - this.start };
  }

  #flowMapping(indent: number): MappingTree | undefined {
    const start = this.at++;
    const pairs: PairTree[] = [];
    let isClosed = this.#closes(indent, closingBrace, true);
    while (isClosed === false) {
      const key = this.#flowKey(indent);
      if (key === undefined) return undefined;
      const behind = this.at;
      if (!this.toFlowContent(indent)) return undefined;
      const value = this.#nothing(behind) ?? this.#flowValue(indent);
      if (value === undefined) return undefined;
      pairs.push({ key, value });
      isClosed = this.#closes(indent, closingBrace, false);
    }
    if (isClosed === undefined) return undefined;
    this.#checkKeys(pairs);
    return { kind: "mapping", pairs, start: start - this.start, end: this.at - this.start };
  }

  /**
   * Goes behind the bracket that closes a flow collection, or to its next part: past the opening bracket, or past a comma.
   * `undefined` where neither stands.
   */
  #closes(indent: number, bracket: number, isFirst: boolean): boolean | undefined {
    const isOutermost = this.#brackets === 1;
    if (!this.toFlowContent(indent, isOutermost)) return undefined;
    let isAtPart = isFirst;
    if (!isFirst && this.unit(this.at) === comma) {
      this.at++;
      if (!this.toFlowContent(indent, isOutermost)) return undefined;
      isAtPart = true;
      // YAML allows a comma behind the last part, JSON doesn't.
      if (this.isJson && this.unit(this.at) === bracket) return undefined;
    }
    if (this.unit(this.at) !== bracket) return isAtPart ? false : undefined;
    this.at++;
    return true;
  }

  /** A key and its colon. */
  #flowKey(indent: number): KeyTree | undefined {
    const start = this.at;
    const unit = this.unit(start);
    if (unit === doubleQuote || unit === singleQuote) {
      const scalar = this.quoted(unit, indent);
      if (scalar === undefined || this.unit(this.at) !== colon) return undefined;
      const key = this.#keyTree(start, this.at++);
      // An escape is longer than what it stands for, and so is a line break.
      return scalar.value === key.name ? key : undefined;
    }
    const end = this.isJson ? -1 : this.keyEnd(start);
    if (end === -1) return undefined;
    this.at = this.colonAt(end) + 1;
    return this.#keyTree(start, end);
  }

  #flowValue(indent: number): Tree | undefined {
    const unit = this.unit(this.at);
    if (isOpening(unit)) return this.#flow(indent);
    if (unit === asterisk && !this.isJson) return this.alias(true);
    if (unit === ampersand && !this.isJson) return this.#anchoredInFlow(indent);
    return this.scalar(unit, indent, true);
  }

  /** The value that is not there, between a colon and what follows in a flow mapping. */
  #nothing(behind: number): Tree | undefined {
    const unit = this.unit(this.at);
    if (this.isJson || (unit !== comma && unit !== closingBrace)) return undefined;
    const place = behind - this.start;
    return { kind: "scalar", value: null, raw: "", start: place, end: place };
  }

  #anchoredInFlow(indent: number): Tree | undefined {
    const name = this.anchor();
    if (name === undefined || !this.toFlowContent(indent)) return undefined;
    this.anchors ??= [];
    const place = this.anchors.length;
    const tree = this.#flowValue(indent);
    return tree === undefined || tree.kind === "alias" ? undefined : this.#named(name, tree, place);
  }

  #checkKeys(pairs: readonly PairTree[]): void {
    if (pairs.length < 2) return;
    this.problems ??= [];
    reportDuplicates(pairs, this.problems);
  }
}

function isOpening(unit: number): boolean {
  return unit === openingBrace || unit === openingBracket;
}
