import type { FlowBracket } from "./outline-types.ts";
import {
  type Container,
  type Ending,
  type Entry,
  newContainer,
  type Outline,
  type Quote,
} from "./outline-types.ts";

/**
 * Reads the outline of a text that may be broken anywhere: its objects and lists, and what was being written where it
 * ends. Unlike a YAML reader it takes a line for what its indentation says, so that a quote or a bracket which is not
 * closed above spoils nothing below: a quoted text ends with its line, and a flow collection where a line stands no further
 * right than the key that it belongs to.
 */
export function outlineOf(text: string): Outline {
  return new OutlineReader(text).read();
}

class OutlineReader {
  readonly #text: string;
  readonly #containers: Container[] = [newContainer("mapping", { isFlow: false, column: 0, start: 0 })];
  readonly #stack: Container[] = [this.#containers[0]!];
  #ending: Ending = { kind: "line", column: 0, partial: undefined, quote: undefined, isTight: false };
  /** The column of the key whose value is a text in lines of their own; what stands further right belongs to it. */
  #textBelow: number | undefined;
  #lineStart = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Outline {
    const { length } = this.#text;
    for (let start = 0; ; ) {
      const newLine = this.#text.indexOf("\n", start);
      const isLast = newLine === -1;
      this.#lineStart = start;
      this.#line(start, isLast ? length : newLine, isLast);
      if (isLast) break;
      start = newLine + 1;
    }
    return { containers: this.#containers, stack: this.#stack, ending: this.#ending };
  }

  get #top(): Container {
    return this.#stack.at(-1)!;
  }

  #line(start: number, end: number, isLast: boolean): void {
    const at = this.#behindSpace(start, end);
    const isBlank = at === end;
    const column = at - start;
    if (this.#textBelow !== undefined) {
      this.#ending = nothing;
      if (isBlank ? !isLast || column > this.#textBelow : column > this.#textBelow) return;
      this.#textBelow = undefined;
    }
    if (this.#top.isFlow) {
      if (!this.#endsFlow(column, isBlank ? (isLast ? "" : "#") : this.#text[at]!)) {
        this.#flow(at, end);
        return;
      }
      this.#leaveFlow();
    }
    // A tab is no indentation to YAML: the line is taken for one of the innermost object.
    const isIndented = !this.#text.slice(start, at).includes("\t");
    if (!isIndented) this.#lineStart = at - this.#top.column;
    this.#ending = { ...nothing, kind: "line", column: at - this.#lineStart };
    if (!isBlank) this.#block(at, end);
  }

  /** Whether a line cannot belong to the flow collection that is open, so that a bracket is missing. */
  #endsFlow(column: number, first: string): boolean {
    if ("#]}".includes(first) && first !== "") return false;
    const around = this.#stack.findLast(({ isFlow }) => !isFlow)!;
    // A text that is one flow collection as a whole has nothing to be indented against.
    return (around !== this.#stack[0] || around.entries.length > 0) && column <= around.column;
  }

  #leaveFlow(): void {
    while (this.#top.isFlow) this.#stack.pop();
  }

  /** Something in block style: an item, a key, or a text. */
  #block(at: number, end: number): void {
    const first = this.#text[at]!;
    const column = at - this.#lineStart;
    if (first === "#") {
      this.#ending = { ...nothing, kind: "comment", partial: at };
    } else if (first === "-" && isSpaceOrEnd(this.#text, at + 1, end)) {
      this.#item(at, end, column);
    } else {
      const key = this.#keyAt(at, end);
      if (key) {
        const mapping = this.#mappingAt(column, at);
        mapping.entries.push(key.entry);
        this.#value(mapping, key.entry, key.behind, end);
      } else this.#loose(at, end);
    }
  }

  #item(at: number, end: number, column: number): void {
    const sequence = this.#sequenceAt(column, at);
    sequence.items.push(undefined);
    const content = this.#behindSpace(at + 1, end);
    this.#ending = {
      kind: "item",
      column: content - this.#lineStart,
      partial: undefined,
      quote: undefined,
      isTight: content === at + 1,
    };
    if (content < end) this.#block(content, end);
  }

  /** A text that is no key: an item of a list, a key without its colon, or the rest of a longer text. */
  #loose(at: number, end: number): void {
    const first = this.#text[at]!;
    if (first === "{" || first === "[") {
      this.#openFlow(first, at);
      this.#flow(at + 1, end);
      return;
    }
    const word = this.#scalar(at, end, blockEnd);
    const { items, kind } = this.#top;
    if (kind === "sequence" && items.length > 0 && this.#ending.kind === "item")
      items[items.length - 1] = word.value;
    if (word.behind < end) this.#ending = this.#behindScalar(word, end);
    else this.#ending = word.isClosed ? nothing : { ...this.#ending, partial: at, quote: word.quote };
  }

  /** What is being written behind a value: a comment, or nothing that could be completed. */
  #behindScalar({ behind }: { behind: number }, end: number): Ending {
    const at = this.#behindSpace(behind, end);
    return at > behind && this.#text[at] === "#" ? { ...nothing, kind: "comment", partial: at } : nothing;
  }

  #value(mapping: Container, entry: Entry, from: number, end: number): void {
    let at = this.#behindSpace(from, end);
    this.#ending = { kind: "value", column: 0, partial: undefined, quote: undefined, isTight: at === from };
    // Anchors and tags stand before the value.
    for (;;) {
      const property = /[&!][^\s,[\]{}]*(?=\s)/y;
      property.lastIndex = at;
      if (!property.test(this.#text) || property.lastIndex >= end) break;
      at = this.#behindSpace(property.lastIndex, end);
    }
    if (at >= end) return;
    const first = this.#text[at]!;
    if (first === "#" && at > from) {
      this.#ending = { ...nothing, kind: "comment", partial: at };
    } else if (first === "{" || first === "[") {
      this.#openFlow(first, at);
      this.#flow(at + 1, end);
    } else if (first === "|" || first === ">") {
      entry.hasValue = true;
      this.#textBelow = mapping.column;
      this.#ending = nothing;
    } else {
      const word = this.#scalar(at, end, blockEnd);
      entry.hasValue = true;
      entry.value = word.value;
      if (word.behind < end) this.#ending = this.#behindScalar(word, end);
      else this.#ending = word.isClosed ? nothing : { ...this.#ending, partial: at, quote: word.quote };
    }
  }

  #sequenceAt(column: number, start: number): Container {
    this.#leaveDeeper(column);
    const top = this.#top;
    if (top.kind === "sequence" && top.column === column) return top;
    return this.#open("sequence", { isFlow: false, column, start });
  }

  #mappingAt(column: number, start: number): Container {
    this.#leaveDeeper(column);
    if (this.#top.kind === "sequence" && this.#top.column >= column) this.#stack.pop();
    const top = this.#top;
    if (top.kind === "mapping" && (top.column >= column || top.entries.at(-1)?.hasValue !== false)) {
      // What stands further right than it should is still meant for the object above it.
      if (top.entries.length > 0 || top.column === column) return top;
    }
    return this.#open("mapping", { isFlow: false, column, start });
  }

  #leaveDeeper(column: number): void {
    while (this.#top.column > column) {
      const below = this.#stack.at(-2);
      // A key that is not quite below the others of its item is one of them all the same.
      if (this.#top.kind === "mapping" && below?.kind === "sequence" && below.column < column) return;
      if (!below) return;
      this.#stack.pop();
    }
  }

  #open(kind: Container["kind"], place: { isFlow: boolean; column: number; start: number }): Container {
    const parent = this.#top;
    const last = parent.kind === "mapping" ? parent.entries.at(-1) : undefined;
    const pending = last?.hasValue === false ? last : undefined;
    if (pending) pending.hasValue = true;
    if (parent.items.length > 0) parent.items[parent.items.length - 1] = "";
    const container = newContainer(kind, place, parent, pending?.name);
    this.#containers.push(container);
    this.#stack.push(container);
    return container;
  }

  #openFlow(bracket: FlowBracket, at: number): void {
    this.#open(bracket === "{" ? "mapping" : "sequence", { isFlow: true, column: -1, start: at });
    this.#ending = this.#nextInFlow();
  }

  /** What may be written next in a flow collection, at its beginning or behind a comma. */
  #nextInFlow(): Ending {
    const kind = this.#top.kind === "mapping" ? "key" : "flow-item";
    return { kind, column: 0, partial: undefined, quote: undefined, isTight: false };
  }

  /** The rest of a line within a flow collection. */
  #flow(from: number, end: number): void {
    const lineIsOpen = this.#behindSpace(this.#lineStart, end) === from;
    let isFirst = lineIsOpen;
    for (let at = this.#behindSpace(from, end); at < end; at = this.#behindSpace(at, end)) {
      const first = this.#text[at]!;
      const column = isFirst ? at - this.#lineStart : undefined;
      isFirst = false;
      if (first === "#" && /\s/.test(this.#text[at - 1] ?? " ")) {
        this.#ending = { ...nothing, kind: "comment", partial: at };
        return;
      }
      if (first === "{" || first === "[") {
        this.#leaveUnclosed(column, "value");
        if (this.#top.kind === "sequence") {
          this.#top.items.push(undefined);
          if (this.#top.column < 0 && column !== undefined) this.#top.column = column;
        }
        this.#openFlow(first, at);
        at++;
      } else if (first === "}" || first === "]") {
        at++;
        this.#closeFlow(first);
        if (!this.#top.isFlow) {
          this.#ending = this.#behindScalar({ behind: at }, end);
          return;
        }
      } else if (first === ",") {
        at++;
        const entry = this.#top.entries.at(-1);
        if (entry) entry.hasValue = true;
        this.#ending = this.#nextInFlow();
      } else at = this.#flowScalar(at, end, column);
    }
  }

  #closeFlow(bracket: string): void {
    const kind = bracket === "}" ? "mapping" : "sequence";
    // A bracket that closes nothing is passed over; one that closes an outer collection closes what is open in it.
    const open = this.#stack.findLastIndex((each) => !each.isFlow || each.kind === kind);
    if (this.#stack[open]!.isFlow) this.#stack.length = open;
    const entry = this.#top.entries.at(-1);
    if (entry) entry.hasValue = true;
    this.#ending = nothing;
  }

  #flowScalar(at: number, end: number, column: number | undefined): number {
    const key = this.#flowKeyAt(at, end);
    if (key) {
      this.#leaveUnclosed(column, "key");
      const mapping = this.#top;
      if (mapping.column < 0 && column !== undefined) mapping.column = column;
      mapping.entries.push(key.entry);
      const isTight = this.#text[key.behind - 1] === ":" && this.#text[at] !== '"';
      this.#ending = {
        kind: "value",
        column: 0,
        partial: undefined,
        quote: undefined,
        isTight: isTight && isSpaceOrEnd(this.#text, key.behind, end) && key.behind >= end,
      };
      return key.behind;
    }
    const word = this.#scalar(at, end, flowEnd);
    // A quote that is not closed on a line before the cursor's was to be closed before what follows.
    if (word.quote && !word.isClosed && end < this.#text.length) {
      const rest = this.#text.slice(at, end);
      const next = rest.search(/[{}[\]]|,\s/);
      const text = next < 0 ? rest.trimEnd().replace(/,$/, "") : rest.slice(0, next);
      word.value = text.slice(1).trim();
      word.behind = at + text.length;
      word.isClosed = true;
    }
    const isOver = word.behind < end || word.isClosed || end < this.#text.length;
    const container = this.#top;
    const entry = container.entries.at(-1);
    const expected = this.#ending;
    if (container.kind === "sequence") container.items.push(word.value);
    else if (entry && !entry.hasValue) {
      entry.value = word.value;
      if (isOver) entry.hasValue = true;
    }
    this.#ending = isOver ? nothing : { ...expected, isTight: false, partial: at, quote: word.quote };
    return Math.max(word.behind, at + 1);
  }

  /**
   * Leaves flow collections that should have been closed before what stands here: a list before a key, an object before
   * an item, and both before what begins a line further left than their own parts do.
   */
  #leaveUnclosed(column: number | undefined, what: "key" | "value"): void {
    for (;;) {
      const top = this.#top;
      const below = this.#stack.at(-2);
      if (!top.isFlow || !below?.isFlow) return;
      const isLeft = column !== undefined && column < top.column;
      const isKeyInList = what === "key" && top.kind === "sequence";
      const isItemInObject =
        what === "value" &&
        top.kind === "mapping" &&
        top.entries.at(-1)?.hasValue !== false &&
        below.kind === "sequence";
      if (!isLeft && !isKeyInList && !isItemInObject) return;
      this.#stack.pop();
      const entry = this.#top.entries.at(-1);
      if (entry) entry.hasValue = true;
    }
  }

  /** A key of a block mapping: what a colon and white space follow. */
  #keyAt(at: number, end: number): { entry: Entry; behind: number } | undefined {
    const quote = quoteAt(this.#text, at);
    if (quote) return this.#quotedKeyAt(at, end, true);
    for (let colon = this.#text.indexOf(":", at); colon !== -1 && colon < end; ) {
      if (isSpaceOrEnd(this.#text, colon + 1, end)) {
        const name = this.#text.slice(at, colon).trimEnd();
        if (name === "" || /\s#|^[[{]/.test(name)) return undefined;
        return { entry: newEntry(name, at, at + name.length), behind: colon + 1 };
      }
      colon = this.#text.indexOf(":", colon + 1);
    }
    return undefined;
  }

  #flowKeyAt(at: number, end: number): { entry: Entry; behind: number } | undefined {
    const top = this.#top;
    const entry = top.entries.at(-1);
    const isValue = top.kind === "mapping" && entry !== undefined && !entry.hasValue;
    if (quoteAt(this.#text, at)) {
      // A string that a colon follows is a key, even where the value before it is still missing.
      return this.#quotedKeyAt(at, end, false);
    }
    if (isValue) return undefined;
    const plain = /[^\s,[\]{}:#][^,[\]{}:#\r\n]*/y;
    plain.lastIndex = at;
    const found = plain.exec(this.#text)?.[0];
    if (found === undefined) return undefined;
    const colon = at + found.length;
    if (colon >= end || !/^:(?:[\s,[\]{}]|$)/.test(this.#text.slice(colon, colon + 2))) return undefined;
    const name = found.trimEnd();
    return { entry: newEntry(name, at, at + name.length), behind: colon + 1 };
  }

  #quotedKeyAt(at: number, end: number, needsSpace: boolean): { entry: Entry; behind: number } | undefined {
    const close = closingQuote(this.#text, at, end);
    if (close === undefined) return undefined;
    const colon = this.#behindSpace(close + 1, end);
    if (this.#text[colon] !== ":" || colon >= end) return undefined;
    if (needsSpace && !isSpaceOrEnd(this.#text, colon + 1, end)) return undefined;
    return { entry: newEntry(unquoted(this.#text.slice(at, close + 1)), at, close + 1), behind: colon + 1 };
  }

  /** A text without parts that begins at an offset. One whose quote is not closed ends with its line. */
  #scalar(
    at: number,
    end: number,
    plainEnd: RegExp,
  ): { value: string; behind: number; isClosed: boolean; quote: Quote | undefined } {
    const quote = quoteAt(this.#text, at);
    if (quote) {
      const close = closingQuote(this.#text, at, end);
      if (close === undefined) {
        return { value: this.#text.slice(at + 1, end).trim(), behind: end, isClosed: false, quote };
      }
      const value = unquoted(this.#text.slice(at, close + 1));
      return { value, behind: close + 1, isClosed: true, quote };
    }
    plainEnd.lastIndex = at;
    const found = plainEnd.exec(this.#text);
    const behind = found && found.index < end ? found.index : end;
    const value = this.#text.slice(at, behind).trim();
    return { value, behind, isClosed: false, quote: undefined };
  }

  #behindSpace(at: number, end: number): number {
    while (at < end && isSpace(this.#text.charCodeAt(at))) at++;
    return at;
  }
}

const nothing: Ending = { kind: "nothing", column: 0, partial: undefined, quote: undefined, isTight: false };

/** Where a plain text ends in block style: before a comment, or with its line. */
const blockEnd = /[ \t]#|\r?$/gm;
/** The same in a flow collection. */
const flowEnd = /[,[\]{}]|[ \t]#|\r?$/gm;

function newEntry(name: string, start: number, end: number): Entry {
  return { name, start, end, value: undefined, hasValue: false };
}

function quoteAt(text: string, at: number): Quote | undefined {
  const first = text[at];
  return first === '"' || first === "'" ? first : undefined;
}

/** Where the quote that opens at an offset is closed on its line. */
function closingQuote(text: string, at: number, end: number): number | undefined {
  const quote = text[at]!;
  for (let close = at + 1; close < end; close++) {
    if (text[close] === "\\" && quote === '"') close++;
    else if (text[close] === quote) {
      if (quote === "'" && text[close + 1] === "'") close++;
      else return close;
    }
  }
  return undefined;
}

/** The text in quotes. Escapes matter to no name that is looked up, so they stay as they are. */
function unquoted(text: string): string {
  return text.slice(1, -1);
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0d;
}

function isSpaceOrEnd(text: string, at: number, end: number): boolean {
  return at >= end || isSpace(text.charCodeAt(at));
}
