/** Reads the stretches of one text and remembers of it what is needed: problems, anchors, the trees read last. */
import { AliasBudget, Anchors, expand } from "./anchors.ts";
import { readJson, readYaml } from "./read-stretch.ts";
import { Recent } from "./recent.ts";
import { spanAt } from "./spans.ts";
import type { Reading, Span, TextProblem, Tree } from "./tree.ts";

/** What a part of the text says that is read on its own. */
export interface UnitContent {
  /** As written. */
  readonly reading: Reading;
  /** Aliases and merge keys resolved. */
  readonly tree: Tree | undefined;
}

/** How a text is read. */
export interface ReadingOptions {
  readonly isJson: boolean;
  /** Whether every tree is kept once it was read, as an editor wants it; otherwise those that were read last are. */
  readonly keepsAll: boolean;
}

/** How many trees are kept where not all are: enough for the places of the findings of one object and its neighbours. */
const recentTrees = 64;

/**
 * The units of a text (stretches, or the whole document) and what was read of them. A unit is known by its identity.
 */
export class Readings {
  readonly #text: string;
  readonly #options: ReadingOptions;
  readonly #units: readonly Span[];
  readonly #problems: TextProblem[] = [];
  readonly #anchors = new Anchors();
  readonly #budget: AliasBudget;
  readonly #readOnce = new Set<Span>();
  readonly #expandedOnce = new Set<Span>();
  /** What is kept for good: all, or what aliases and problems refer to. */
  readonly #kept = new Map<Span, Reading>();
  readonly #keptContents = new Map<Span, UnitContent>();
  readonly #recent = new Recent<Span, UnitContent>(recentTrees);
  #anchorsReadTo = 0;

  /** @param units all units, in the order of the text */
  constructor(text: string, units: readonly Span[], options: ReadingOptions) {
    this.#text = text;
    this.#units = units;
    this.#options = options;
    this.#budget = new AliasBudget(text.length);
  }

  /** What a unit says. */
  content(unit: Span): UnitContent {
    const known = this.#keptContents.get(unit) ?? this.#recent.get(unit);
    if (known !== undefined) return known;
    const reading = this.reading(unit);
    const tree =
      reading.hasAliases && reading.tree !== undefined
        ? this.#expanded(unit, reading.tree, reading.isBroken)
        : reading.tree;
    const content = { reading, tree };
    if (this.#kept.has(unit)) this.#keptContents.set(unit, content);
    else this.#recent.set(unit, content);
    return content;
  }

  /** What a unit says, as written. */
  reading(unit: Span): Reading {
    const known = this.#kept.get(unit) ?? this.#recent.get(unit)?.reading;
    if (known !== undefined) return known;
    const reading = this.#read(unit);
    if (!this.#readOnce.has(unit)) this.#welcome(unit, reading);
    return reading;
  }

  /** The reading of a unit whose text is the same as before an edit, so that it need not be read again. */
  adopt(unit: Span, reading: Reading): void {
    this.#welcome(unit, reading);
  }

  /** The reading of a unit, where it is kept. */
  keptReading(unit: Span): Reading | undefined {
    return this.#kept.get(unit);
  }

  /** All problems, in offsets of the text; reads whatever wasn't read yet. */
  problems(): readonly TextProblem[] {
    for (const unit of this.#units) {
      if (!this.#readOnce.has(unit)) this.content(unit);
      else if (this.#kept.get(unit)?.hasAliases && !this.#expandedOnce.has(unit)) this.content(unit);
    }
    return this.#problems;
  }

  #read(unit: Span): Reading {
    const read = this.#options.isJson ? readJson : readYaml;
    if (!this.#options.keepsAll) return read(this.#text, unit.start, unit.end);
    const own = detached(this.#text.slice(unit.start, unit.end));
    return read(own, 0, own.length);
  }

  #welcome(unit: Span, reading: Reading): void {
    this.#readOnce.add(unit);
    if (reading.anchors.length > 0) this.#anchors.add(reading.anchors, unit.start);
    this.#report(unit, reading.problems);
    if (this.#options.keepsAll || reading.anchors.length > 0 || reading.isBroken)
      this.#kept.set(unit, reading);
  }

  #expanded(unit: Span, tree: Tree, isBroken: boolean): Tree {
    this.#readAnchorsBefore(unit);
    const isFirst = !this.#expandedOnce.has(unit);
    this.#expandedOnce.add(unit);
    // Read again, the stretch is charged for nothing and its problems are known.
    const budget = isFirst || this.#budget.isSpent ? this.#budget : new AliasBudget(this.#text.length);
    const expansion = expand(tree, unit.start, this.#anchors, budget);
    if (isFirst && !isBroken) this.#report(unit, expansion.problems);
    return expansion.tree;
  }

  /** Reads the units before this one that may hold anchors. */
  #readAnchorsBefore(unit: Span): void {
    for (;;) {
      const at = this.#text.indexOf("&", this.#anchorsReadTo);
      if (at === -1) this.#anchorsReadTo = this.#text.length;
      if (at === -1 || at >= unit.start) return;
      const holder = spanAt(this.#units, at);
      if (holder !== undefined && !this.#readOnce.has(holder)) this.reading(holder);
      this.#anchorsReadTo = Math.max(holder?.end ?? 0, at + 1);
    }
  }

  #report(unit: Span, problems: readonly TextProblem[]): void {
    for (const problem of problems) {
      const { message, first } = problem;
      this.#problems.push({
        ...moved(problem, unit.start),
        message,
        first: first && moved(first, unit.start),
      });
    }
  }
}

function moved(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** A copy of a part of a text that doesn't keep the whole text alive. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}
