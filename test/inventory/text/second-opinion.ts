/**
 * A second opinion on what a text says and where: js-yaml's flat events to the located tree that our readers build. js-yaml has
 * another author than the `yaml` package, and another way through the grammar.
 *
 * The events say where scalars are, and where collections begin. Where a flow collection ends, and where nothing stands
 * that could have a place (`name:` without value), is found by looking at the few characters in between.
 */
import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
  YAMLException,
} from "js-yaml";
import { ampersand } from "../../../inventory/text/characters.ts";
import { reportDuplicates } from "../../../inventory/text/duplicate-keys.ts";
import { sharedName } from "../../../inventory/text/names.ts";
import { maximumNesting } from "../../../inventory/text/nesting.ts";
import { emptyKeyPlace, skipWhite, trimmedEnd } from "../../../inventory/text/places.ts";
import { plainValue } from "../../../inventory/text/plain-scalars.ts";
import { isTagOf, keyProblem, taggedValue, tagProblem } from "../../../inventory/text/tags.ts";
import type {
  AliasTree,
  AnchorTree,
  KeyTree,
  MappingTree,
  PairTree,
  Reading,
  ScalarTree,
  SequenceTree,
  Span,
  TextProblem,
  Tree,
} from "../../../inventory/text/tree.ts";

/** Reads a stretch that holds one document. Answers with a problem when js-yaml takes it for no valid YAML. */
export function readEvents(text: string): Reading | TextProblem {
  let events: Event[];
  try {
    events = parseEvents(text, { maxDepth: maximumNesting });
  } catch (error) {
    if (error instanceof YAMLException) return refusal(error);
    throw error;
  }
  return new TreeBuilder(text, events).reading();
}

/** Tells the two answers of `readEvents` apart. */
export function isRefusal(answer: Reading | TextProblem): answer is TextProblem {
  return "message" in answer;
}

function refusal(error: YAMLException): TextProblem {
  const start = error.mark?.position ?? 0;
  return { start, end: start + 1, message: error.reason };
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const colon = 0x3a;
const exclamationMark = 0x21;
const openingBrace = 0x7b;

/** Walks the events once, in order. `end` is where the last thing that was read ends. */
class TreeBuilder {
  readonly #text: string;
  readonly #events: Event[];
  readonly #problems: TextProblem[] = [];
  readonly #anchors: AnchorTree[] = [];
  #hasAliases = false;
  #next = 0;
  #end = 0;

  constructor(text: string, events: Event[]) {
    this.#text = text;
    this.#events = events;
  }

  reading(): Reading {
    const tree = this.#root();
    return {
      tree,
      anchors: this.#anchors,
      problems: this.#problems,
      hasAliases: this.#hasAliases,
      isBroken: false,
    };
  }

  #root(): Tree | undefined {
    if (this.#events.length === 0) return undefined;
    this.#next = 1; // the document event
    const first = this.#events[1]!;
    if (
      first.type === EVENT_ID.SCALAR &&
      first.valueStart < 0 &&
      first.anchorStart < 0 &&
      first.tagStart < 0
    ) {
      return undefined;
    }
    return this.#value(false);
  }

  /** The next value. `isItem`: of a sequence, for the place of an empty one. */
  #value(isItem: boolean): Tree {
    const event = this.#events[this.#next++]!;
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return this.#scalar(event, isItem);
      case EVENT_ID.MAPPING:
        return this.#mapping(event);
      case EVENT_ID.SEQUENCE:
        return this.#sequence(event);
      case EVENT_ID.ALIAS:
        return this.#alias(event.anchorStart, event.anchorEnd);
      default:
        throw new Error(`Unexpected event ${event.type}`);
    }
  }

  #scalar(event: ScalarEvent, isItem: boolean): ScalarTree {
    if (event.valueStart < 0) return this.#emptyScalar(event, isItem);
    const isPlain = event.style === SCALAR_STYLE.PLAIN;
    let start = event.valueStart;
    let end = event.valueEnd;
    const text = event.fast ? this.#text.slice(start, end) : getScalarValue(this.#text, event);
    if (isPlain) this.#end = end;
    else if (event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK) {
      this.#end = end;
      start = blockScalarStart(this.#text, start);
      end = trimmedEnd(this.#text, start + 1, end);
    } else {
      start--;
      this.#end = ++end;
    }
    if (event.anchorStart >= 0 || event.tagStart >= 0)
      return this.#decorated(event, text, { start, end }, isPlain);
    if (!isPlain) return { kind: "scalar", value: text, start, end };
    const value = plainValue(text);
    if (typeof value === "string" || String(value) === text) return { kind: "scalar", value, start, end };
    return { kind: "scalar", value, raw: text, start, end };
  }

  /** A scalar that isn't there: behind the colon, the dash, or its own anchor or tag. */
  #emptyScalar(event: ScalarEvent, isItem: boolean): ScalarTree {
    const properties = Math.max(event.anchorEnd, event.tagEnd);
    if (properties >= 0) this.#end = properties;
    else {
      const next = skipWhite(this.#text, this.#end);
      if (isItem || this.#text.charCodeAt(next) === colon) this.#end = next + 1;
    }
    const place = this.#end;
    if (properties >= 0) return this.#decorated(event, "", { start: place, end: place }, true);
    return { kind: "scalar", value: null, raw: "", start: place, end: place };
  }

  /** A scalar with an anchor or a tag. */
  #decorated(event: ScalarEvent, text: string, { start, end }: Span, isPlain: boolean): ScalarTree {
    let value: ScalarTree["value"] = text;
    if (event.tagStart >= 0) {
      const tag = this.#text.slice(event.tagStart, event.tagEnd);
      const tagged = taggedValue(tag, text);
      if (tagged === undefined)
        this.#problems.push(tagProblem(tag, { start: event.tagStart, end: event.tagEnd }));
      else value = tagged.value;
    } else if (isPlain) value = plainValue(text);
    const raw = typeof value === "string" || String(value) === text ? undefined : text;
    const anchor = this.#anchorName(event);
    const tree: ScalarTree = { kind: "scalar", value, raw, start, end, anchor };
    if (anchor !== undefined) this.#anchors.push({ name: anchor, tree });
    return tree;
  }

  #alias(nameStart: number, nameEnd: number): AliasTree {
    this.#hasAliases = true;
    this.#end = nameEnd;
    return { kind: "alias", name: this.#text.slice(nameStart, nameEnd), start: nameStart - 1, end: nameEnd };
  }

  #sequence(event: SequenceEvent): SequenceTree {
    const isFlow = event.style === COLLECTION_STYLE.FLOW;
    const place = this.#anchorPlace();
    this.#end = isFlow ? event.start + 1 : event.start;
    const items: Tree[] = [];
    while (this.#events[this.#next]!.type !== EVENT_ID.POP) items.push(this.#value(true));
    this.#next++;
    if (isFlow) this.#end = this.#closing("]");
    const start = event.start;
    const end = isFlow ? this.#end : items.at(-1)!.end;
    if (event.anchorStart < 0 && event.tagStart < 0) return { kind: "sequence", items, start, end };
    const anchor = this.#anchorName(event);
    this.#checkTag(event, "sequence");
    const tree: SequenceTree = { kind: "sequence", items, start, end, anchor };
    this.#setAnchor(place, anchor, tree);
    return tree;
  }

  #mapping(event: MappingEvent): MappingTree {
    const isFlow = event.style === COLLECTION_STYLE.FLOW;
    const hasBraces = isFlow && !this.#isSinglePair(event.start);
    const place = this.#anchorPlace();
    if (hasBraces) this.#end = event.start + 1;
    else this.#end = isFlow ? this.#pairStart(event.start) : event.start;
    const pairs: PairTree[] = [];
    while (this.#events[this.#next]!.type !== EVENT_ID.POP) {
      const key = this.#key();
      const value = this.#value(false);
      pairs.push({ key, value });
    }
    this.#next++;
    if (hasBraces) this.#end = this.#closing("}");
    reportDuplicates(pairs, this.#problems);
    // Of `[ ? ]` js-yaml has the mapping begin where it ends.
    const start = Math.min(this.#mappingStart(event.start, pairs), pairs[0]?.key.start ?? event.start);
    const end = hasBraces ? this.#end : Math.max(event.start, pairs.at(-1)!.value.end);
    if (event.anchorStart < 0 && event.tagStart < 0) return { kind: "mapping", pairs, start, end };
    const anchor = this.#anchorName(event);
    this.#checkTag(event, "mapping");
    const tree: MappingTree = { kind: "mapping", pairs, start, end, anchor };
    this.#setAnchor(place, anchor, tree);
    return tree;
  }

  #key(): KeyTree {
    const event = this.#events[this.#next]!;
    if (
      event.type === EVENT_ID.SCALAR &&
      event.valueStart >= 0 &&
      event.fast &&
      event.anchorStart < 0 &&
      event.tagStart < 0
    ) {
      this.#next++;
      const start = event.valueStart;
      const end = event.valueEnd;
      const name = sharedName(this.#text, start, end);
      if (event.style === SCALAR_STYLE.PLAIN) {
        this.#end = end;
        if (name === "<<") this.#hasAliases = true;
        return { name, start, end };
      }
      this.#end = end + 1;
      return { name, start: start - 1, end: end + 1 };
    }
    return this.#oddKey(event);
  }

  /** A key that is empty, has an anchor, spans lines, or isn't a scalar at all. */
  #oddKey(event: Event): KeyTree {
    if (
      event.type === EVENT_ID.SCALAR &&
      event.valueStart < 0 &&
      event.anchorStart < 0 &&
      event.tagStart < 0
    ) {
      this.#next++;
      this.#end = emptyKeyPlace(this.#text, this.#end);
      return this.#emptyKey(this.#end);
    }
    const tree = this.#value(false);
    const { start, end } = tree;
    if (tree.kind !== "scalar") {
      this.#problems.push(keyProblem(tree, tree.kind));
      return { name: this.#text.slice(start, end), start, end };
    }
    if (start === end) return this.#emptyKey(start);
    const name = tree.raw ?? String(tree.value);
    return { name: sharedName(name, 0, name.length), start, end };
  }

  #emptyKey(at: number): KeyTree {
    this.#problems.push(keyProblem({ start: at, end: at }, "empty"));
    return { name: "", start: at, end: at };
  }

  /** js-yaml takes the anchor or tag of the first key for the beginning of its mapping. */
  #mappingStart(start: number, pairs: readonly PairTree[]): number {
    const unit = this.#text.charCodeAt(start);
    return unit === ampersand || unit === exclamationMark ? pairs[0]!.key.start : start;
  }

  /** js-yaml has the single pair `[ ? ]` begin behind its `?` and the blanks. */
  #pairStart(start: number): number {
    const behind = trimmedEnd(this.#text, 0, start);
    return this.#text[behind - 1] === "?" ? behind - 1 : start;
  }

  /** `[a: 1]`: a mapping of one pair in a flow sequence has no braces, and begins where its key begins. */
  #isSinglePair(start: number): boolean {
    if (this.#text.charCodeAt(start) !== openingBrace) return true;
    const first = this.#events[this.#next]!;
    return first.type === EVENT_ID.MAPPING && first.start === start;
  }

  #anchorName(event: ScalarEvent | MappingEvent | SequenceEvent): string | undefined {
    return event.anchorStart < 0 ? undefined : this.#text.slice(event.anchorStart, event.anchorEnd);
  }

  /** Anchors are listed in the order in which their nodes begin, so that a collection's goes before those inside. */
  #anchorPlace(): number {
    return this.#anchors.length;
  }

  #setAnchor(place: number, name: string | undefined, tree: Tree): void {
    if (name !== undefined) this.#anchors.splice(place, 0, { name, tree });
  }

  #checkTag(event: MappingEvent | SequenceEvent, kind: "mapping" | "sequence"): void {
    if (event.tagStart < 0) return;
    const tag = this.#text.slice(event.tagStart, event.tagEnd);
    if (!isTagOf(tag, kind))
      this.#problems.push(tagProblem(tag, { start: event.tagStart, end: event.tagEnd }));
  }

  /** Behind the bracket that closes a flow collection: only white space, comments and commas stand before it. */
  #closing(bracket: "]" | "}"): number {
    const text = this.#text;
    if (text[this.#end] === bracket) return this.#end + 1;
    const at = skipWhite(this.#text, this.#end, ",?:");
    if (text[at] !== bracket) throw new Error(`Expected ${bracket} at ${at}`);
    return at + 1;
  }
}

const blockScalarHeader = /[|>][-+0-9]*(?:[ \t]+#|[ \t]*$)/;

/** Where the `|` or `>` stands, given where the lines of the scalar begin. */
function blockScalarStart(text: string, contentStart: number): number {
  let end = contentStart;
  if (text.charCodeAt(end - 1) === lineFeed) end--;
  if (text.charCodeAt(end - 1) === carriageReturn) end--;
  let start = end;
  while (start > 0 && !/[\r\n]/.test(text[start - 1]!)) start--;
  const match = blockScalarHeader.exec(text.slice(start, end));
  return match === null ? contentStart : start + match.index;
}
