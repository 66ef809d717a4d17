import type { RowId } from "../../documents/index.ts";
import type { Located } from "../../schemas/located.ts";
import { areSame } from "../../schemas/values/same-items.ts";
import type { MissingFact } from "./missing-fact.ts";
import { missingAt, type Wait } from "./wait.ts";

/** Rows that are undecided at an object, and the facts that would decide them. */
export interface OpenQuestion {
  readonly node: Located;
  readonly rows: readonly RowId[];
  readonly missing: readonly MissingFact[];
}

/**
 * Questions in the order in which they were met: those of an object mostly one behind the other. An inventory of 2,000 machines of which little
 * is recorded has a third of a million, and its disks wait for the same as one another.
 */
export class OpenQuestions implements Iterable<OpenQuestion> {
  /** An object of which questions were met at two times is there twice. */
  readonly #nodes: Located[] = [];
  /** Object by object. */
  readonly #waits: Wait[][] = [];
  /** What objects of a kind wait for, the last {@link SHARED} that differ. */
  readonly #ofKind = new Map<string, Wait[][]>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(node: Located, wait: Wait): void {
    this.#size++;
    const last = this.#nodes.length - 1;
    if (last >= 0 && this.#nodes[last] === node) {
      this.#waits[last]!.push(wait);
      return;
    }
    if (last >= 0) this.#share(last);
    this.#nodes.push(node);
    this.#waits.push([wait]);
  }

  /** Keeps what an object waits for once where others of its kind wait for the same. Nothing may be added to it then. */
  #share(index: number): void {
    const { nodeType } = this.#nodes[index]!;
    const own = this.#waits[index]!;
    const others = this.#ofKind.get(nodeType);
    const same = others?.find((other) => areSame(own, other));
    if (same) this.#waits[index] = same;
    else if (!others) this.#ofKind.set(nodeType, [own]);
    else {
      others.push(own);
      if (others.length > SHARED) others.shift();
    }
  }

  /** Those of one object. */
  of(node: Located): readonly OpenQuestion[] {
    return this.#nodes.flatMap((each, index) =>
      each === node ? this.#waits[index]!.map((wait) => questionOf(node, wait)) : [],
    );
  }

  *[Symbol.iterator](): Generator<OpenQuestion, undefined> {
    for (let index = 0; index < this.#nodes.length; index++)
      for (const wait of this.#waits[index]!) yield questionOf(this.#nodes[index]!, wait);
  }

  /** Calls a function with each object and what it waits for: mostly one list for all objects of a kind that wait for the same. */
  forEachObject(take: (node: Located, waits: readonly Wait[]) => void): void {
    for (let index = 0; index < this.#nodes.length; index++) take(this.#nodes[index]!, this.#waits[index]!);
  }
}

/** A machine's disks differ from one another, and each is like one of the machine before. */
const SHARED = 8;

function questionOf(node: Located, wait: Wait): OpenQuestion {
  return { node, rows: wait.rows, missing: missingAt(node, wait) };
}
