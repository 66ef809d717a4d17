import type { Dice } from "./random-edits.ts";

/** A part of a text, and what is to stand there. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A fact on a line of its own. */
const FACT = /^([ \t-]*)([A-Za-z]+): +([^\s{[&|>#][^\n#]*?)[ \t\r]*$/gm;
/** An item of a list at the top of a file. */
export const ITEM = /^ {2}- .*\n(?: {3,}.*\n|\n)*/gm;

/**
 * Edits that a person makes with a purpose: another host, network, name or figure in place of the one that stands there,
 * taken from where the texts say such a thing; a line that goes; an object that is copied or taken out.
 */
export class ValueEdits {
  readonly #dice: Dice;
  /** The values that the texts have for a property. */
  readonly #values = new Map<string, string[]>();

  /** @param texts where values are taken from */
  constructor(texts: Iterable<string>, dice: Dice) {
    this.#dice = dice;
    for (const text of texts) {
      for (const [, , property, value] of text.matchAll(FACT))
        this.#values.set(property!, [...(this.#values.get(property!) ?? []), value!]);
    }
  }

  /** The next edit of a text; undefined where it holds nothing of the kind. */
  edit(text: string): Replacement | undefined {
    const kind = this.#dice.roll(10);
    if (kind === 0) return this.#changed(text, /^.*\n/gm, () => "");
    if (kind === 1) return this.#changed(text, ITEM, ([item]) => item + item);
    if (kind === 2) return this.#changed(text, ITEM, () => "");
    return this.#changed(text, FACT, ([line, indent, property]) => {
      const values = this.#values.get(property!);
      return values ? `${indent}${property}: ${this.#dice.one(values)}` : line;
    });
  }

  #changed(
    text: string,
    pattern: RegExp,
    change: (match: RegExpExecArray) => string,
  ): Replacement | undefined {
    const matches = [...text.matchAll(pattern)];
    if (matches.length === 0) return undefined;
    const match = this.#dice.one(matches);
    return { start: match.index, end: match.index + match[0].length, text: change(match) };
  }
}
