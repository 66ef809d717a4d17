/**
 * Random YAML that looks like inventories, with the odd thing thrown in, and random damage to it. A seed always gives the
 * same text, so that a failing test can be run again.
 */

/** Numbers from 0 to 1 (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const names = [
  "name",
  "host",
  "disks",
  "size",
  "a",
  "b_c",
  "x-y",
  "vaults/x-y",
  "k.1",
  "1",
  "true",
  "note",
  "__proto__",
  "constructor",
];
const oddNames = ['"a b"', "'c'", "a two", "&k key", "!!str k", "<<", "é", "-k", "? k", "*x "];
const sections = ["$schema", "vaults", "virtualMachines", "a", "b2", "x_y", '"q"', "'r-s'"];
const plainTexts =
  "a|b c|127GB|1|-1|1.50|0x1F|0o17|1e3|true|False|null|~|10.1.0.0/16|C:\\x\\y|a:b|a#b|http://x:80|x, y|é|.5|-.inf|.nan|2026-03-01T08:00:00Z|5.10|+7|--|a-b|5E1234|日本|😀|(x)|$v|a'b|a\"b|x]|it's|_|/p|=|a  b".split(
    "|",
  );
const quotedTexts = [
  '"a b"',
  "'c d'",
  '"a # b"',
  "'x: y'",
  '""',
  "''",
  '"a\\tb"',
  "'it''s'",
  "'D:\\VM\\it''s.vhdx'",
  "'''\\'",
  '"[x]"',
  "'\"'",
  '"- a"',
  '"C:\\\\x"',
  '"\\u00e9 \\"q\\""',
];
const comments = ["", "", "", " # c", "  # drlint-disable x", " #", " # 'q", "\t# t", "\t"];
/** Lines of text over several, of which the first may stand behind a colon. */
const textLines = [
  "text",
  "it's more",
  " indented",
  "",
  "",
  "   ",
  "a # b",
  "- x",
  "x: y",
  "end \t",
  "\ttab",
  "😀 b",
  'say "so"',
  "(b)",
  "# no",
];
const damage =
  " |  |\n|\t|:|: |-|- |#| #|\"|'|[|]|{|}|,|&x |*x|>|?|? |!|%|@|\r|a|1|\\|...|---|\n---\n|\n- |\n |<<: *x\n".split(
    "|",
  );

/** Makes one text after the other. */
export class RandomYaml {
  readonly #number: () => number;
  #oddness = 0;

  constructor(seed: number) {
    this.#number = randomNumbers(seed);
  }

  /** A whole inventory; mostly valid. */
  document(): string {
    this.#oddness = this.#pick([0, 0, 0.03, 0.15]);
    let text = this.#chance(0.15)
      ? this.#pick(["---\n", "--- # x\n", "# c\n---\n", "\n", "# c\n", "%YAML 1.2\n---\n"])
      : "";
    for (let rest = 1 + this.#below(4); rest > 0; rest--) {
      text += `${this.#noise(0)}${this.#chance(0.95) ? this.#pick(sections) : this.#name()}:${this.#value(0, 3, true)}`;
    }
    if (this.#chance(0.05)) text += this.#pick(["...\n", "---\n", "--- a\n", "...\n# c\n"]);
    if (this.#chance(0.2)) text = text.replaceAll("\n", "\r\n");
    return this.#chance(0.2) ? text.trimEnd() : text;
  }

  /** The text with one to three things changed in it. */
  damaged(text: string): string {
    let result = text;
    for (let rest = 1 + this.#below(3); rest > 0; rest--) {
      const at = this.#below(result.length + 1);
      const kind = this.#number();
      if (kind < 0.3) result = result.slice(0, at) + result.slice(at + 1 + this.#below(3));
      else if (kind < 0.7) result = result.slice(0, at) + this.#pick(damage) + result.slice(at);
      else {
        const lines = result.split("\n");
        const line = this.#below(lines.length);
        if (kind < 0.8) lines[line] = ` ${lines[line]}`;
        else if (kind < 0.9) lines[line] = lines[line]!.replace(/^ /, "");
        else lines.splice(line, 1);
        result = lines.join("\n");
      }
    }
    return result;
  }

  #below(limit: number): number {
    return Math.floor(this.#number() * limit);
  }

  #pick<T>(choices: readonly T[]): T {
    return choices[this.#below(choices.length)]!;
  }

  #chance(probability: number): boolean {
    return this.#number() < probability;
  }

  #name(): string {
    return this.#chance(this.#oddness) ? this.#pick(oddNames) : this.#pick(names);
  }

  /** What follows a colon or a dash, with the end of its line. */
  #value(column: number, depth: number, isInMapping: boolean): string {
    if (this.#chance(0.01)) return this.#bare(column, 0, isInMapping, "").replace(/^ /, "\t");
    const comment = this.#pick(comments);
    if (this.#chance(0.06))
      return ` &${this.#pick(["a", "b2", "x_y"])}${this.#bare(column, depth, isInMapping, comment)}`;
    return this.#bare(column, depth, isInMapping, comment);
  }

  #bare(column: number, depth: number, isInMapping: boolean, comment: string): string {
    if (this.#chance(0.05)) {
      const below = `${comment}\n${" ".repeat(column + (this.#chance(0.9) ? 1 + this.#below(3) : 0))}`;
      return below + this.#bare(column, 0, isInMapping, this.#pick(comments)).trimStart();
    }
    const kind = this.#number();
    if (depth > 0 && kind < 0.35) {
      if (isInMapping && this.#chance(0.3)) return `${comment}\n${this.#sequence(column, depth - 1)}`;
      return `${comment}\n${this.#noise(column)}${this.#block(column + 1 + this.#below(3), depth - 1)}`;
    }
    if (kind < 0.38) return `${comment}\n`;
    if (kind < 0.4) return this.#text(column);
    if (kind < 0.55) return ` ${this.#broken(this.#flow(2), column)}${comment}\n`;
    if (kind < 0.65) return ` ${this.#pick(quotedTexts)}${comment}\n`;
    return this.#chance(this.#oddness)
      ? this.#oddValue(column, depth)
      : ` ${this.#pick(plainTexts)}${comment}\n`;
  }

  /** A value over several lines. Those of quoted and plain text are mostly without what only a block scalar may hold. */
  #text(column: number): string {
    const indentation = " ".repeat(column + (this.#chance(0.9) ? 1 + this.#below(3) : 0));
    const lines = Array.from({ length: 1 + this.#below(4) }, () => this.#pick(textLines));
    const kind = this.#number();
    if (kind < 0.5) {
      const comment = this.#pick(["", "", "", " # c", " "]);
      const header = `${this.#pick(["|", ">"])}${this.#pick(["", "", "-", "+", "2", "1-"])}`;
      const hasDigit = /\d/.test(header);
      const body = lines
        .filter((line) => line.trim() !== "" || !hasDigit)
        .map((line) => `${line.trim() === "" ? "" : indentation}${line}\n`);
      // `yaml` counts the spaces of a blank line wrong that ends text behind a digit; so a comment ends it.
      if (hasDigit) body.push(`${" ".repeat(column)}# end\n`);
      return ` ${header}${comment}\n${body.join("")}`;
    }
    const plain = lines
      .map((line) => (this.#chance(0.9) ? line.replace(/["':#]|^- | *\t/g, "") : line))
      .join(`${this.#pick(["", " "])}\n${indentation}`);
    if (kind < 0.75) return ` ${plain.trimStart()}${this.#pick(comments)}\n`;
    const quote = this.#pick(['"', "'"]);
    return ` ${quote}${plain}${quote}${this.#pick(comments)}\n`;
  }

  #oddValue(column: number, depth: number): string {
    const inner = " ".repeat(column + 1);
    return this.#pick([
      ` |\n${inner} text # no\n${inner} - x\n`,
      ` >-\n${inner}text\n\n${inner} more\n`,
      ` |+\n${inner}t\n\n\n`,
      ` "a\n${inner}b"\n`,
      ` a\n${inner}b\n`,
      " &x v\n",
      " *x\n",
      " !!str 1\n",
      ` !!${this.#pick(["str", "int", "float", "bool", "null"])} ${this.#pick([...plainTexts, ...quotedTexts])}\n`,
      " !x 1\n",
      ` [a,\n${" ".repeat(column + this.#below(3))}b]\n`,
      ` {a: b,\n\n${inner}c: [d\n${inner}]}\n`,
      ` 'x\n\n${inner}y'\n`,
      ` &q\n${this.#block(column + 2, Math.max(0, depth - 1))}`,
    ]);
  }

  /** A flow collection with line breaks and comments between its parts, now and then. */
  #broken(flow: string, column: number): string {
    if (this.#chance(0.8)) return flow;
    const line = () =>
      `${this.#pick(["", " # c", " #c, ]", "#"])}\n${" ".repeat(column + 1 + this.#below(3))}`;
    const inner = flow.replace(/, |^[[{] /g, (gap) => (this.#chance(0.5) ? gap.trimEnd() + line() : gap));
    return this.#chance(0.5) ? inner.replace(/.$/, `\n${" ".repeat(column + this.#below(2))}$&`) : inner;
  }

  #flow(depth: number): string {
    const white = this.#pick(["", " "]);
    const value = (): string => {
      if (this.#chance(0.04)) return `&${this.#pick(["a", "b2", "$v"])} ${bare()}`;
      return bare();
    };
    const bare = (): string => {
      if (depth > 0 && this.#chance(0.3)) return this.#flow(depth - 1);
      if (this.#chance(0.3)) return this.#pick(quotedTexts);
      return this.#chance(this.#oddness)
        ? "*x"
        : this.#pick(["a", "1", "b c", "true", "x-y", "-1", "a:b", "5.10"]);
    };
    const pair = (): string => {
      if (this.#chance(this.#oddness)) return this.#pick(["a", "b: ", "? c", ": d", '"e"']);
      return this.#chance(0.2) ? `"a":${white}${value()}` : `${this.#pick(["a", "b", "c"])}: ${value()}`;
    };
    const isMapping = this.#chance(0.5);
    const parts = Array.from({ length: this.#below(4) }, isMapping ? pair : value).join(
      `,${isMapping ? " " : white}`,
    );
    return isMapping ? `{${white}${parts}${white}}` : `[${white}${parts}${white}]`;
  }

  #block(column: number, depth: number): string {
    return this.#chance(0.45) ? this.#sequence(column, depth) : this.#mapping(column, depth);
  }

  #mapping(column: number, depth: number): string {
    let text = "";
    for (let rest = 1 + this.#below(3); rest > 0; rest--) {
      text += `${this.#noise(column)}${" ".repeat(column)}${this.#name()}${this.#chance(0.02) ? "  " : ""}:${this.#value(column, depth, true)}`;
    }
    return text;
  }

  #sequence(column: number, depth: number): string {
    const indentation = " ".repeat(column);
    let text = "";
    for (let rest = 1 + this.#below(3); rest > 0; rest--) {
      text += this.#noise(column);
      const isCompact = depth > 0 && this.#chance(0.4);
      const gap = this.#pick([1, 1, 1, 3]);
      const inner = isCompact ? this.#block(column + 1 + gap, depth - 1) : "";
      if (!isCompact) text += `${indentation}-${this.#value(column, depth, false)}`;
      else if (/^[ \t]*(?:#|\n)/.test(inner)) text += `${indentation}-\n${inner}`;
      else text += `${indentation}-${inner.slice(column + 1)}`;
    }
    return text;
  }

  /** Blank lines and comments, now and then. */
  #noise(column: number): string {
    if (this.#chance(0.88)) return "";
    return this.#pick(["\n", `${" ".repeat(this.#below(column + 3))}# comment: - x\n`, "   \n", "#\n"]);
  }
}
