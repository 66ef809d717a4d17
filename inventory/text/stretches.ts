/** The parts of a text that are read one by one, and the sections that they make up. */
import type { KeyTree, Span, Tree } from "./tree.ts";

/** One of the file's sections: `virtualMachines`, `vaults` … */
export interface Section {
  readonly name: string;
  /** The key, in offsets of the whole text. */
  readonly key: KeyTree;
  /** Whether there is a stretch for each item of a list. Otherwise one stretch holds the section's value, whatever it is. */
  readonly isList: boolean;
  readonly stretches: readonly Stretch[];
}

/** What reads stretches and keeps what has been read. */
export interface StretchReader {
  tree(stretch: Stretch): Tree | undefined;
  isBroken(stretch: Stretch): boolean;
  content(stretch: Stretch): object;
}

/**
 * A part of a text that is read on its own: an item of a section's list, or a section's value. Offsets in its tree count
 * from `start`.
 *
 * A stretch doesn't hold its tree: `tree()` reads it, and only the trees of the stretches that were read last are kept, so
 * that a large file never stands in memory as one tree. Take from a tree what is needed, and ask again for a place.
 */
export class Stretch implements Span {
  readonly start: number;
  readonly end: number;
  readonly section: Section;
  /** Which item of the section's list this is, counted from 0; `undefined` for a value that isn't cut into items. */
  readonly index: number | undefined;
  readonly #reader: StretchReader;

  constructor(section: Section, index: number | undefined, place: Span, reader: StretchReader) {
    this.section = section;
    this.index = index;
    this.start = place.start;
    this.end = place.end;
    this.#reader = reader;
  }

  /**
   * The item or value, its aliases and merge keys resolved. `undefined` where it could not be read at all; the problems of
   * the document then say why.
   */
  tree(): Tree | undefined {
    return this.#reader.tree(this);
  }

  /** Whether the text of this stretch isn't valid, so that its tree is only what could be made of it. */
  get isBroken(): boolean {
    return this.#reader.isBroken(this);
  }

  /**
   * Stands for what the stretch says: the same object in the document before and after an edit means that the tree is
   * the same too, so that what was worked out from it still holds. Only useful where trees are kept.
   */
  get content(): object {
    return this.#reader.content(this);
  }
}

/** A value of a section, with the stretch that its offsets count from. */
export interface SectionValue {
  readonly tree: Tree;
  readonly stretch: Stretch;
  /** Which item of the section's list it is; `undefined` where the section holds no list. */
  readonly index: number | undefined;
}

/** The items of a section's list, or its one value where it holds no list. What could not be read is left out. */
export function* valuesOf(section: Section): Generator<SectionValue> {
  for (const stretch of section.stretches) {
    const tree = stretch.tree();
    if (tree === undefined) continue;
    if (section.isList || tree.kind !== "sequence") {
      yield { tree, stretch, index: stretch.index };
      continue;
    }
    for (const [index, item] of tree.items.entries()) yield { tree: item, stretch, index };
  }
}
