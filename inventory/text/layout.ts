/**
 * How a text falls into sections and stretches. A usual inventory is cut, and each stretch is read on its own; any other is
 * read as a whole, and its sections are the pairs of its root.
 */
import { type Cut, cut } from "./cut.ts";
import { cutJson } from "./cut-json.ts";
import { type ReadingOptions, Readings } from "./readings.ts";
import { spanAt } from "./spans.ts";
import { type Section, Stretch, type StretchReader } from "./stretches.ts";
import { duplicateKey } from "./tags.ts";
import type { KeyTree, Reading, Span, TextProblem, Tree } from "./tree.ts";

/** The sections of a text, and what reads them. */
export interface Layout extends StretchReader {
  readonly sections: readonly Section[];
  readonly stretches: readonly Stretch[];
  /** Whether the text was cut, so that each stretch is read on its own. */
  readonly isCut: boolean;
  /** All problems but those of decoding, in no order. Reads what wasn't read yet. */
  problems(): readonly TextProblem[];
  /** What the part of the text around an offset says, as written; `undefined` between the stretches. */
  readingAt(offset: number): { readonly reading: Reading; readonly start: number } | undefined;
  /** What was read of a stretch, where that is kept. */
  keptReading(stretch: Stretch): Reading | undefined;
  /** Takes over what was read of the same text before an edit. */
  adopt(stretch: Stretch, reading: Reading): void;
}

/** Lays out a text. */
export function layOut(text: string, options: ReadingOptions): Layout {
  if (options.isJson) {
    const sections = cutJson(text);
    if (sections === undefined || sections.length === 0)
      return new WholeLayout(text, text.length, [], options);
    return new CutLayout(text, sections, [], options);
  }
  const { sections, end, second } = cut(text);
  const problems = second === undefined ? [] : [secondDocument(text, second)];
  if (sections === undefined) return new WholeLayout(text, end, problems, options);
  return new CutLayout(text, sections.map(places), problems, options);
}

/** A section and the places of its stretches. */
interface SectionPlaces {
  readonly name: string;
  readonly key: Span;
  /** Where the section holds no list. */
  readonly value: Span;
  readonly elements: readonly Span[] | undefined;
}

function places(section: NonNullable<Cut["sections"]>[number]): SectionPlaces {
  const { name, start, end, keyEnd, items } = section;
  const elements = items?.map((itemStart, index) => ({ start: itemStart, end: items[index + 1] ?? end }));
  return { name, key: { start, end: keyEnd }, value: { start, end }, elements };
}

class CutLayout implements Layout {
  readonly isCut = true;
  readonly sections: readonly Section[];
  readonly stretches: readonly Stretch[];
  readonly #readings: Readings;
  readonly #isJson: boolean;
  readonly #problems: readonly TextProblem[];

  constructor(
    text: string,
    cuts: readonly SectionPlaces[],
    problems: readonly TextProblem[],
    options: ReadingOptions,
  ) {
    this.sections = cuts.map((section) => this.#section(section));
    this.stretches = this.sections.flatMap((section) => section.stretches);
    this.#readings = new Readings(text, this.stretches, options);
    this.#isJson = options.isJson;
    this.#problems = [...problems, ...duplicateSections(this.sections)];
  }

  #section({ name, key, value, elements }: SectionPlaces): Section {
    const stretches: Stretch[] = [];
    const section = { name, key: { name, ...key }, isList: elements !== undefined, stretches };
    if (elements === undefined) stretches.push(new Stretch(section, undefined, value, this));
    else
      for (const [index, element] of elements.entries())
        stretches.push(new Stretch(section, index, element, this));
    return section;
  }

  tree(stretch: Stretch): Tree | undefined {
    const { tree } = this.#readings.content(stretch);
    // In JSON a stretch is the value itself; in YAML it has its dash or key with it.
    if (this.#isJson || tree === undefined) return tree;
    if (stretch.index === undefined) return tree.kind === "mapping" ? tree.pairs[0]?.value : undefined;
    return tree.kind === "sequence" ? tree.items[0] : undefined;
  }

  isBroken(stretch: Stretch): boolean {
    return this.#readings.reading(stretch).isBroken;
  }

  content(stretch: Stretch): object {
    const { reading } = this.#readings.content(stretch);
    // What aliases stand for may lie in another stretch, so it may have changed with an edit there.
    return reading.hasAliases ? stretch : reading;
  }

  problems(): readonly TextProblem[] {
    return [...this.#problems, ...this.#readings.problems()];
  }

  readingAt(offset: number): { readonly reading: Reading; readonly start: number } | undefined {
    const stretch = spanAt(this.stretches, offset);
    return stretch && { reading: this.#readings.reading(stretch), start: stretch.start };
  }

  keptReading(stretch: Stretch): Reading | undefined {
    return this.#readings.keptReading(stretch);
  }

  adopt(stretch: Stretch, reading: Reading): void {
    this.#readings.adopt(stretch, reading);
  }
}

/** For text that can't be cut: all of it is read when the first section is asked for. */
class WholeLayout implements Layout {
  readonly isCut = false;
  readonly #readings: Readings;
  readonly #unit: Span;
  readonly #problems: readonly TextProblem[];
  readonly #values = new Map<Stretch, { value: Tree; place: Span }>();
  #sections: readonly Section[] | undefined;

  constructor(text: string, end: number, problems: readonly TextProblem[], options: ReadingOptions) {
    this.#unit = { start: 0, end };
    this.#readings = new Readings(text, [this.#unit], options);
    this.#problems = problems;
  }

  get sections(): readonly Section[] {
    this.#sections ??= this.#read();
    return this.#sections;
  }

  get stretches(): readonly Stretch[] {
    return this.sections.flatMap((section) => section.stretches);
  }

  #read(): Section[] {
    const { tree } = this.#readings.content(this.#unit);
    if (tree?.kind !== "mapping") return [];
    return tree.pairs.map(({ key, value }) => {
      const stretches: Stretch[] = [];
      const section = { name: key.name, key, isList: false, stretches };
      const stretch = new Stretch(section, undefined, this.#unit, this);
      stretches.push(stretch);
      this.#values.set(stretch, { value, place: { start: key.start, end: value.end } });
      return section;
    });
  }

  tree(stretch: Stretch): Tree | undefined {
    return this.#values.get(stretch)?.value;
  }

  isBroken(stretch: Stretch): boolean {
    const { reading } = this.#readings.content(this.#unit);
    const place = this.#values.get(stretch)?.place;
    if (!reading.isBroken || place === undefined) return reading.isBroken;
    return reading.problems.some(({ start, end }) => start <= place.end && end >= place.start);
  }

  content(stretch: Stretch): object {
    return stretch;
  }

  problems(): readonly TextProblem[] {
    const problems = [...this.#problems, ...this.#readings.problems()];
    const { tree, reading } = this.#readings.content(this.#unit);
    if (tree === undefined && problems.length === 0) problems.push(nothingHere);
    if (tree !== undefined && tree.kind !== "mapping" && !reading.isBroken) problems.push(notSections(tree));
    return problems;
  }

  readingAt(offset: number): { readonly reading: Reading; readonly start: number } | undefined {
    return offset < this.#unit.end ? { reading: this.#readings.reading(this.#unit), start: 0 } : undefined;
  }

  keptReading(): undefined {
    return undefined;
  }

  adopt(): void {}
}

const nothingHere: TextProblem = {
  start: 0,
  end: 0,
  message: "The file holds no inventory. Write its sections, such as virtualMachines, or delete the file.",
};

function notSections(tree: Tree): TextProblem {
  const what = tree.kind === "sequence" ? "a list" : "a single value";
  const message = `An inventory begins with the names of its sections; this file holds ${what}. Put it below a name such as virtualMachines.`;
  return { start: tree.start, end: tree.kind === "sequence" ? tree.start + 1 : tree.end, message };
}

function secondDocument(text: string, at: number): TextProblem {
  const message =
    "A second document begins here; only the first one of a file is read. Put it in a file of its own.";
  return { start: at, end: Math.min(at + 3, text.length), message };
}

function duplicateSections(sections: readonly Section[]): TextProblem[] {
  const first = new Map<string, KeyTree>();
  const problems: TextProblem[] = [];
  for (const { name, key } of sections) {
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, key);
    else problems.push(duplicateKey(name, key, earlier));
  }
  return problems;
}
