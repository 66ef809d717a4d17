/** Text with places to fill in. For a client without snippets, the same text without what would be filled in. */
export class Snippet {
  readonly isSnippet: boolean;
  #text = "";
  #stops: number;

  /** @param stops how many places an edit before it has, which is filled in together with it */
  constructor(isSnippet: boolean, stops = 0) {
    this.isSnippet = isSnippet;
    this.#stops = stops;
  }

  get text(): string {
    return this.#text;
  }

  /** The number of the last place to fill in. */
  get stops(): number {
    return this.#stops;
  }

  /** Whether there is anything to fill in. */
  get hasStops(): boolean {
    return this.#stops > 0;
  }

  add(text: string): this {
    this.#text += this.isSnippet ? escaped(text) : text;
    return this;
  }

  /** A place to fill in, with what stands there at first. */
  stop(text = ""): this {
    if (!this.isSnippet) return this;
    this.#stops++;
    this.#text += text === "" ? `$${this.#stops}` : `\${${this.#stops}:${escaped(text)}}`;
    return this;
  }

  /** A place to fill in with one of several values, the first one at first. */
  choice(values: readonly string[]): this {
    if (values.length < 2) return this.stop(values[0]);
    if (!this.isSnippet) return this;
    this.#stops++;
    this.#text += `\${${this.#stops}|${values.map((value) => value.replace(/[\\$},|]/g, "\\$&")).join(",")}|}`;
    return this;
  }
}

/** A text as a snippet writes it. */
export function escaped(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}
