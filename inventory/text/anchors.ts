/**
 * Anchors, aliases and merge keys. Whoever reads an inventory gets trees in which they are resolved: an alias is replaced
 * by a copy of what its anchor stands at, a merge key by the pairs it brings in. A copied value is placed at the alias,
 * where it is used, and has the place of the anchored value as its `origin`.
 *
 * An alias means the nearest anchor of its name that comes before it in the file (YAML 1.2.2, section 3.2.2.2), so an anchor
 * may stand in another stretch. Of keys that are merged, those of the mapping itself win, then those of the earlier
 * source (YAML 1.1 merge type).
 */
import { firstIndex } from "../../schemas/values/first-index.ts";
import { maximumNesting } from "./nesting.ts";
import { shortened } from "./places.ts";
import type {
  AliasTree,
  Anchored,
  AnchorTree,
  KeyTree,
  MappingTree,
  PairTree,
  Span,
  TextProblem,
  Tree,
} from "./tree.ts";

/** An anchored value and where its stretch begins. */
interface PlacedAnchor {
  readonly name: string;
  readonly tree: Tree;
  readonly base: number;
}

/** The anchors of a file. */
export class Anchors {
  readonly #byName = new Map<string, PlacedAnchor[]>();

  /** Adds the anchors of the stretch that begins at `base`. */
  add(anchors: readonly AnchorTree[], base: number): void {
    for (const { name, tree } of anchors) {
      const placed = { name, tree, base };
      const known = this.#byName.get(name);
      if (known === undefined) this.#byName.set(name, [placed]);
      else
        known.splice(
          firstIndex(known, (each) => each.base + each.tree.start > base + tree.start),
          0,
          placed,
        );
    }
  }

  /** The nearest anchor of a name whose value begins before an offset of the whole text. */
  before(name: string, offset: number): PlacedAnchor | undefined {
    const known = this.#byName.get(name);
    return known?.[firstIndex(known, ({ base, tree }) => base + tree.start >= offset) - 1];
  }
}

/** How many values the aliases of a file may stand for, all together; what is left of it. */
export class AliasBudget {
  readonly limit: number;
  /** Whether it was said that aliases nest too deep; once is enough. */
  isTooDeep = false;
  #left: number;

  /** The limit leaves room for every sensible use, and none for aliases of aliases of aliases. */
  constructor(textLength: number) {
    this.limit = 10_000 + Math.floor(textLength / 2);
    this.#left = this.limit;
  }

  get isSpent(): boolean {
    return this.#left < 0;
  }

  /** Takes one value off. True for the one that is too many. */
  take(): boolean {
    return --this.#left === -1;
  }
}

/** A tree without aliases and merge keys, and what was wrong with them, in offsets of the tree's stretch. */
export interface Expansion {
  readonly tree: Tree;
  readonly problems: readonly TextProblem[];
}

/** Resolves the aliases and merge keys of the stretch that begins at `base`. */
export function expand(tree: Tree, base: number, anchors: Anchors, budget: AliasBudget): Expansion {
  const expander = new Expander(anchors, budget);
  return { tree: expander.value(tree, base, undefined, 0), problems: expander.problems };
}

class Expander {
  readonly problems: TextProblem[] = [];
  readonly #anchors: Anchors;
  readonly #budget: AliasBudget;

  constructor(anchors: Anchors, budget: AliasBudget) {
    this.#anchors = anchors;
    this.#budget = budget;
  }

  /** A value of the stretch at `base`; `place` is the alias through which it is used, `undefined` where it stands itself. */
  value(tree: Tree, base: number, place: Span | undefined, level: number): Tree {
    if (place === undefined) {
      if (!needsExpansion(tree)) return tree;
    } else if (!this.#mayCopy(place)) return nothing(place);
    switch (tree.kind) {
      case "scalar":
        return { ...tree, ...placed(tree, base, place) };
      case "sequence": {
        if (level > maximumNesting) return this.#tooDeep(place ?? tree);
        const items = tree.items.map((item) => this.value(item, base, place, level + 1));
        return { ...tree, items, ...placed(tree, base, place) };
      }
      case "mapping": {
        if (level > maximumNesting) return this.#tooDeep(place ?? tree);
        return { ...tree, pairs: this.#pairs(tree, base, place, level), ...placed(tree, base, place) };
      }
      case "alias": {
        const at = place ?? { start: tree.start, end: tree.end };
        const target = this.#target(tree, base, place);
        return target === undefined ? nothing(at) : this.value(target.tree, target.base, at, level);
      }
    }
  }

  /** The pairs of a mapping, with what its merge keys bring in, where they bring it in. */
  #pairs(mapping: MappingTree, base: number, place: Span | undefined, level: number): PairTree[] {
    const hasMerge = mapping.pairs.some(({ key }) => isMergeKey(key));
    const names = hasMerge ? new Set(mapping.pairs.map(({ key }) => key.name)) : undefined;
    const pairs: PairTree[] = [];
    for (const { key, value } of mapping.pairs) {
      if (!isMergeKey(key)) {
        pairs.push({ key: placedKey(key, base, place), value: this.value(value, base, place, level + 1) });
        continue;
      }
      for (const pair of this.#merged(value, base, place, level)) {
        if (names!.has(pair.key.name)) continue;
        names!.add(pair.key.name);
        pairs.push(pair);
      }
    }
    return pairs;
  }

  /** The pairs that the value of a merge key brings in: a mapping, or several in a sequence. */
  #merged(source: Tree, base: number, place: Span | undefined, level: number): PairTree[] {
    if (level > maximumNesting) {
      this.#tooDeep(place ?? source);
      return [];
    }
    switch (source.kind) {
      case "mapping":
        return this.#pairs(source, base, place, level);
      case "sequence":
        return source.items.flatMap((item) => this.#merged(item, base, place, level + 1));
      case "alias": {
        const target = this.#target(source, base, place);
        const at = place ?? { start: source.start, end: source.end };
        return target === undefined || !this.#mayCopy(at)
          ? []
          : this.#merged(target.tree, target.base, at, level + 1);
      }
      case "scalar":
        this.#report(
          source,
          place,
          "'<<' takes over the keys of another mapping. Give it an alias such as *defaults.",
        );
        return [];
    }
  }

  #target(alias: AliasTree, base: number, place: Span | undefined): PlacedAnchor | undefined {
    if (this.#budget.isSpent) return undefined;
    const offset = base + alias.start;
    const target = this.#anchors.before(alias.name, offset);
    if (target === undefined) {
      this.#report(
        alias,
        place,
        `No anchor '&${shortened(alias.name)}' stands above this alias. Correct the name, or add the anchor.`,
      );
      return undefined;
    }
    if (offset < target.base + target.tree.end) {
      this.#report(
        alias,
        place,
        `The alias '*${shortened(alias.name)}' stands within its own anchor, so its value would never end. Remove it.`,
      );
      return undefined;
    }
    return target;
  }

  /** What is wrong with a value is said where it stands, not again where it is used. */
  #report(at: Span, place: Span | undefined, message: string): void {
    if (place === undefined) this.problems.push({ start: at.start, end: at.end, message });
  }

  #mayCopy(place: Span): boolean {
    if (this.#budget.isSpent) return false;
    if (!this.#budget.take()) return true;
    const message = `The aliases of this file stand for more than ${this.#budget.limit} values. Write the values out, or use fewer aliases within anchored values.`;
    this.problems.push({ start: place.start, end: place.end, message });
    return false;
  }

  #tooDeep(at: Span): Tree {
    const message = `The aliases nest values deeper than ${maximumNesting} levels, which no inventory needs. Write the values out.`;
    const { start, end } = at;
    if (!this.#budget.isTooDeep) this.problems.push({ start, end, message });
    this.#budget.isTooDeep = true;
    return nothing({ start, end });
  }
}

function needsExpansion(tree: Tree): boolean {
  switch (tree.kind) {
    case "scalar":
      return false;
    case "sequence":
      return tree.items.some(needsExpansion);
    case "mapping":
      return tree.pairs.some(({ key, value }) => isMergeKey(key) || needsExpansion(value));
    case "alias":
      return true;
  }
}

/** A quoted "<<" is a key like any other. */
function isMergeKey(key: KeyTree): boolean {
  return key.name === "<<" && key.end - key.start === 2;
}

function placed(tree: Exclude<Tree, AliasTree>, base: number, place: Span | undefined): Span & Anchored {
  const { start, end, anchor } = tree;
  if (place === undefined) return { start, end, anchor };
  const origin = { start: base + start, end: base + end };
  return { start: place.start, end: place.end, origin, anchor: undefined };
}

function placedKey(key: KeyTree, base: number, place: Span | undefined): KeyTree {
  if (place === undefined) return key;
  const origin = { start: base + key.start, end: base + key.end };
  return { name: key.name, start: place.start, end: place.end, origin };
}

function nothing(at: Span): Tree {
  return { kind: "scalar", value: null, start: at.start, end: at.end };
}
