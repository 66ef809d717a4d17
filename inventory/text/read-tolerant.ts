/**
 * The reader for what the quick one leaves: the `yaml` package, which reads all of YAML and goes on after a mistake, to the same
 * located tree. It takes some twenty times as long.
 */
import type { Alias, CST, Node, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { reportDuplicates } from "./duplicate-keys.ts";
import { loadYaml } from "./lazily.ts";
import { characterBreach, pairBreach, quoteBreach, repeatedDirective } from "./lenience.ts";
import { sharedName } from "./names.ts";
import { maximumNesting, tooDeep } from "./nesting.ts";
import { emptyKeyPlace, trimmedEnd } from "./places.ts";
import { plainValue } from "./plain-scalars.ts";
import { explainMistakes } from "./syntax-mistakes.ts";
import { isTagOf, keyProblem, taggedValue, tagProblem } from "./tags.ts";
import type { AnchorTree, KeyTree, PairTree, Reading, ScalarTree, Span, TextProblem, Tree } from "./tree.ts";
import { unread } from "./unread.ts";

/** Reads a stretch that holds one document, as far as it can be read. */
export function readTolerantly(text: string): Reading {
  const { Composer, Parser } = loadYaml();
  // To YAML a lone CR is a line break; to the package it is text.
  const tokens = [...new Parser().parse(text.replace(/\r(?!\n)/g, "\n"))];
  const deep = firstTooDeep(tokens);
  if (deep !== undefined) return unread(tooDeep(deep));
  // Scalars are left as text: what they mean is decided as for valid text.
  const composer = new Composer({
    schema: "failsafe",
    uniqueKeys: false,
    strict: true,
    keepSourceTokens: true,
    logLevel: "silent",
  });
  const documents = [...composer.compose(tokens, true, text.length)];
  // What stands before a `...` at the beginning counts as a document without content.
  const document = documents.find(({ contents }) => contents !== null) ?? documents[0];
  const builder = new TreeBuilder(text);
  const tree = builder.tree(document?.contents as Node | null | undefined);
  const directive = repeatedDirective(tokens);
  const breaches = directive === undefined ? builder.breaches : [directive, ...builder.breaches];
  const errors = document?.errors ?? [];
  const mistakes = explainMistakes({ text, errors, endings: builder.endings, breaches });
  // Behind a mistake, a key may only seem to be given twice.
  const firstMistake = mistakes[0]?.start ?? Number.POSITIVE_INFINITY;
  const sound = builder.problems.filter(({ start }) => start < firstMistake);
  const problems = [...sound, ...mistakes].sort((a, b) => a.start - b.start);
  const { anchors, hasAliases } = builder;
  return { tree, anchors, problems, hasAliases, isBroken: mistakes.length > 0 };
}

/** Where the first collection begins that is nested too deep to be composed by recursion. */
function firstTooDeep(tokens: readonly CST.Token[]): number | undefined {
  let first: number | undefined;
  const open: { token: CST.Token | null | undefined; level: number }[] = [];
  for (const token of tokens) {
    if (token.type === "document") open.push({ token: token.value, level: 1 });
  }
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, level } = next;
    if (token === null || token === undefined || !("items" in token)) continue;
    if (level > maximumNesting) {
      if (first === undefined || token.offset < first) first = token.offset;
      continue;
    }
    for (const item of token.items) {
      open.push({ token: item.key, level: level + 1 }, { token: item.value, level: level + 1 });
    }
  }
  return first;
}

/** Turns the nodes of `yaml` into a tree. Its recursion is bounded by `firstTooDeep`. */
class TreeBuilder {
  readonly problems: TextProblem[] = [];
  readonly anchors: AnchorTree[] = [];
  /** What YAML forbids and the package takes. */
  readonly breaches: TextProblem[] = [];
  /** The quoted scalars and flow collections, closed or not, by where they end; of several, the innermost. */
  readonly endings = new Map<number, Span>();
  hasAliases = false;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The root, which is nothing at all where the text holds only comments. */
  tree(node: Node | null | undefined): Tree | undefined {
    const { isScalar } = loadYaml();
    if (node === null || node === undefined) return undefined;
    if (isScalar(node) && node.source === "" && !node.anchor && !node.tag && node.type === "PLAIN")
      return undefined;
    return this.#value(node);
  }

  #value(node: Node): Tree {
    const { isAlias, isMap, isScalar } = loadYaml();
    if (isScalar(node)) return this.#scalar(node);
    if (isMap(node)) return this.#mapping(node as YAMLMap<Node | null, Node | null>);
    if (isAlias(node)) return this.#alias(node);
    return this.#sequence(node as YAMLSeq<Node | Pair<Node | null, Node | null>>);
  }

  #scalar(node: Scalar): ScalarTree {
    let [start, end] = node.range!;
    const isPlain = node.type === "PLAIN";
    const isBlock = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
    const text = node.source ?? "";
    if (isPlain && text === "") start = end = trimmedEnd(this.#text, 0, start);
    else if (node.type?.startsWith("QUOTE")) {
      this.endings.set(end, { start, end });
      this.#note(quoteBreach(this.#text, { start, end }));
    } else if (isBlock) end = trimmedEnd(this.#text, start + 1, end);
    this.#note(characterBreach(this.#text, { start, end }));
    const tag = node.tag === undefined ? undefined : this.#tagBefore(start);
    let value: ScalarTree["value"] = text;
    if (tag !== undefined) {
      const tagged = taggedValue(tag.text, text);
      if (tagged === undefined) this.problems.push(tagProblem(tag.text, tag));
      else value = tagged.value;
    } else if (isPlain) value = plainValue(text);
    const raw = typeof value === "string" || String(value) === text ? undefined : text;
    const tree: ScalarTree = { kind: "scalar", value, raw, start, end, anchor: node.anchor };
    if (node.anchor !== undefined) this.anchors.push({ name: node.anchor, tree });
    return tree;
  }

  #alias(node: Alias): Tree {
    this.hasAliases = true;
    const [start, end] = node.range!;
    return { kind: "alias", name: node.source, start, end };
  }

  #sequence(node: YAMLSeq<Node | Pair<Node | null, Node | null>>): Tree {
    const place = this.anchors.length;
    const { isPair } = loadYaml();
    const items = node.items.map((item) => (isPair(item) ? this.#singlePair(item) : this.#value(item)));
    const tree: Tree = {
      kind: "sequence",
      items,
      ...this.#span(node, items[0], items.at(-1)),
      anchor: node.anchor,
    };
    this.#finish(node, tree, place, "sequence");
    return tree;
  }

  #mapping(node: YAMLMap<Node | null, Node | null>): Tree {
    const place = this.anchors.length;
    const pairs = node.items.map((pair) => {
      const tree = this.#pair(pair);
      if (!node.flow && pair.srcToken !== undefined)
        this.#note(pairBreach(this.#text, pair.srcToken, tree, node.srcToken));
      return tree;
    });
    const tree: Tree = {
      kind: "mapping",
      pairs,
      ...this.#span(node, pairs[0]?.key, pairs.at(-1)?.value),
      anchor: node.anchor,
    };
    reportDuplicates(pairs, this.problems);
    this.#finish(node, tree, place, "mapping");
    return tree;
  }

  #note(breach: TextProblem | undefined): void {
    if (breach !== undefined) this.breaches.push(breach);
  }

  #singlePair(pair: Pair<Node | null, Node | null>): Tree {
    const only = this.#pair(pair);
    return { kind: "mapping", pairs: [only], start: only.key.start, end: only.value.end };
  }

  #pair(pair: Pair<Node | null, Node | null>): PairTree {
    const key = this.#key(pair.key);
    if (pair.value !== null) return { key, value: this.#value(pair.value) };
    return { key, value: { kind: "scalar", value: null, raw: "", start: key.end, end: key.end } };
  }

  #key(node: Node | null): KeyTree {
    const { isScalar } = loadYaml();
    if (node === null) return this.#emptyKey(0);
    if (isScalar(node) && node.source === "" && node.type === "PLAIN" && !node.anchor && !node.tag) {
      const [start] = node.range!;
      const behind = trimmedEnd(this.#text, 0, start);
      return this.#emptyKey(this.#text[behind - 1] === "?" ? behind : emptyKeyPlace(this.#text, start));
    }
    const tree = this.#value(node);
    const { start, end } = tree;
    if (tree.kind !== "scalar") {
      this.problems.push(keyProblem(tree, tree.kind));
      return { name: this.#text.slice(start, end), start, end };
    }
    if (start === end) return this.#emptyKey(start);
    const name = tree.raw ?? String(tree.value);
    if (name === "<<" && end - start === 2) this.hasAliases = true;
    return { name: sharedName(name, 0, name.length), start, end };
  }

  #emptyKey(at: number): KeyTree {
    this.problems.push(keyProblem({ start: at, end: at }, "empty"));
    return { name: "", start: at, end: at };
  }

  /** A flow collection's place ends with its bracket, a block collection's with its last value. */
  #span(node: YAMLMap<unknown, unknown> | YAMLSeq, first: Span | undefined, last: Span | undefined): Span {
    const [start, end] = node.range!;
    // A pair in a flow sequence is a mapping without braces, which begins where its key begins.
    if (node.flow && "{[".includes(this.#text[start]!) && first?.start !== start) {
      if (!this.endings.has(end)) this.endings.set(end, { start, end });
      return { start, end };
    }
    const hasIndicator = this.#text[start] === "-" || this.#text[start] === "?";
    return {
      start: hasIndicator ? start : (first?.start ?? start),
      end: Math.max(start, last?.end ?? start),
    };
  }

  #finish(
    node: YAMLMap<unknown, unknown> | YAMLSeq,
    tree: Tree,
    place: number,
    kind: "mapping" | "sequence",
  ): void {
    if (node.anchor !== undefined) this.anchors.splice(place, 0, { name: node.anchor, tree });
    if (node.tag === undefined) return;
    const tag = this.#tagBefore(tree.start);
    if (tag !== undefined && !isTagOf(tag.text, kind)) this.problems.push(tagProblem(tag.text, tag));
  }

  /** The tag as written: the word before its node, or before its anchor. Far from the node it isn't looked for. */
  #tagBefore(start: number): (Span & { text: string }) | undefined {
    const before = this.#text.slice(Math.max(0, start - 500), start).replace(/(^|\s)#.*/g, "$1");
    for (const word of before.split(/\s+/).reverse()) {
      const property = word.replace(/^[[{,]+/, "");
      if (property.startsWith("!")) {
        const at = this.#text.lastIndexOf(property, start - 1);
        return { text: property, start: at, end: at + property.length };
      }
      if (property !== "" && !property.startsWith("&")) return undefined;
    }
    return undefined;
  }
}
