import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import { Lines } from "../../inventory/text/lines.ts";
import { type Replacement, ValueEdits } from "./value-edits.ts";

/** Numbers that look random and are the same for the same seed. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number from 0 up to, and without, `end`. */
  roll(end: number): number {
    // Mulberry32.
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  }

  one<Item>(list: readonly Item[]): Item {
    return list[this.roll(list.length)]!;
  }
}

/** What people type that changes how the rest is read. */
const PIECES = [
  ..."azX0.-_ #:'\"[]{}&*|\\",
  "\n",
  "\r\n",
  "\n  - ",
  ": ",
  "- ",
  "  ",
  "\t",
  "é",
  "😀",
  "---\n",
  "# drlint-disable-next-line\n",
  "name: x\n",
  "host: no-such-host",
  "size: 64TB",
];

/** A text that somebody works on: types, deletes, moves, pastes, takes back and makes again. */
export class EditedText {
  text: string;
  readonly #original: string;
  readonly #dice: Dice;
  readonly #values: ValueEdits;
  readonly #done: Replacement[] = [];
  readonly #undone: Replacement[] = [];

  /** @param others what other values are taken from, beside the text itself */
  constructor(text: string, dice: Dice, others: Iterable<string> = []) {
    this.text = text;
    this.#original = text;
    this.#dice = dice;
    this.#values = new ValueEdits([text, ...others], dice);
  }

  /** The next edit, as an editor sends it. */
  edit(): TextDocumentContentChangeEvent[] {
    // Nobody goes on with a ruin.
    if (Math.abs(this.text.length - this.#original.length) > 2000 || this.#done.length > 60)
      return this.#restore();
    const kind = this.#dice.roll(10);
    if (kind < 3 && this.#done.length > 0) return [this.#back(this.#done, this.#undone)];
    if (kind === 3 && this.#undone.length > 0) return [this.#back(this.#undone, this.#done)];
    this.#undone.length = 0;
    const count = kind === 4 ? 1 + this.#dice.roll(3) : 1;
    return Array.from({ length: count }, () => this.#make(this.#replacement(), this.#done));
  }

  /** Takes everything back at once. */
  #restore(): TextDocumentContentChangeEvent[] {
    const changes: TextDocumentContentChangeEvent[] = [];
    while (this.#done.length > 0) changes.push(this.#back(this.#done, this.#undone));
    this.#undone.length = 0;
    if (this.text !== this.#original) throw new Error("What was taken back is not what was there.");
    return this.#dice.roll(2) === 0 ? changes : [{ text: this.text }];
  }

  #back(from: Replacement[], to: Replacement[]): TextDocumentContentChangeEvent {
    return this.#make(from.pop()!, to);
  }

  #make({ start, end, text }: Replacement, inverses: Replacement[]): TextDocumentContentChangeEvent {
    const lines = new Lines(this.text);
    const position = (offset: number) => {
      const { line, column } = lines.place(offset);
      return { line: line - 1, character: column - 1 };
    };
    inverses.push({ start, end: start + text.length, text: this.text.slice(start, end) });
    const range = { start: position(start), end: position(end) };
    this.text = this.text.slice(0, start) + text + this.text.slice(end);
    return { range, text };
  }

  #replacement(): Replacement {
    const changed = this.#dice.roll(3) === 0 ? this.#values.edit(this.text) : undefined;
    if (changed) return { ...changed, start: this.#safe(changed.start), end: this.#safe(changed.end) };
    const at = this.#safe(this.#dice.roll(this.text.length + 1));
    switch (this.#dice.roll(6)) {
      case 0:
        return {
          start: at,
          end: this.#safe(Math.min(at + 1 + this.#dice.roll(8), this.text.length)),
          text: "",
        };
      case 1: {
        const [start, end] = this.#line(at);
        return { start, end, text: "" };
      }
      case 2: {
        const [start, end] = this.#line(at);
        return { start, end: start, text: this.text.slice(start, end) };
      }
      case 3: {
        const [start, end] = this.#line(this.#safe(this.#dice.roll(this.text.length + 1)));
        const [line] = this.#line(at);
        return { start: line, end: line, text: this.text.slice(start, end) };
      }
      default:
        return { start: at, end: at, text: this.#dice.one(PIECES) };
    }
  }

  /** An offset that parts neither a line break nor a character. */
  #safe(offset: number): number {
    const isWithin = /^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(
      this.text.slice(offset - 1, offset + 1),
    );
    return isWithin ? offset - 1 : offset;
  }

  /** The line of an offset, its line break included. */
  #line(offset: number): [start: number, end: number] {
    const start = this.text.lastIndexOf("\n", offset - 1) + 1;
    const end = this.text.indexOf("\n", offset);
    return [start, end === -1 ? this.text.length : end + 1];
  }
}
