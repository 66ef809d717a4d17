/** Text with places to fill in. For a client without snippets, the same text without what would be filled in. */
export class Snippet {
  readonly isSnippet: boolean;
  #text = "";
  #stops = 0;

  constructor(isSnippet: boolean) {
    this.isSnippet = isSnippet;
  }

  get text(): string {
    return this.#text;
  }

  /** Whether there is anything to fill in. */
  get hasStops(): boolean {
    return this.#stops > 0;
  }

  add(text: string): this {
    this.#text += this.isSnippet ? text.replace(/[\\$}]/g, "\\$&") : text;
    return this;
  }

  /** A place to fill in, with what stands there at first. */
  stop(text = ""): this {
    if (!this.isSnippet) return this;
    this.#stops++;
    this.#text += text === "" ? `$${this.#stops}` : `\${${this.#stops}:${text.replace(/[\\$}]/g, "\\$&")}}`;
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
