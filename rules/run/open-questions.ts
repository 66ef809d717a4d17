import type { RowId } from "../../documents/index.ts";
import type { Located } from "../../schemas/located.ts";
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
  /** What the last object of a kind waits for. */
  readonly #lastOfKind = new Map<string, Wait[]>();
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

  /** Keeps what an object waits for once where the one before of its kind waits for the same. Nothing may be added to it then. */
  #share(index: number): void {
    const { nodeType } = this.#nodes[index]!;
    const own = this.#waits[index]!;
    const before = this.#lastOfKind.get(nodeType);
    if (before?.length === own.length && own.every((wait, at) => wait === before[at]))
      this.#waits[index] = before;
    else this.#lastOfKind.set(nodeType, own);
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

  /** Calls a function with each object and what it waits for: one list for objects of a kind, one behind the other, that wait for the same. */
  forEachObject(take: (node: Located, waits: readonly Wait[]) => void): void {
    for (let index = 0; index < this.#nodes.length; index++) take(this.#nodes[index]!, this.#waits[index]!);
  }
}

function questionOf(node: Located, wait: Wait): OpenQuestion {
  return { node, rows: wait.rows, missing: missingAt(node, wait) };
}
