import type { RowId } from "../../documents/index.ts";
import type { Located } from "../../schemas/located.ts";
import type { Fact } from "./fact.ts";

/** A fact that is not recorded, at the object that lacks it. */
export interface MissingFact {
  readonly node: Located;
  /** `Disk.size` */
  readonly fact: Fact;
}

/** Rows that are undecided at an object, and the facts that would decide them. */
export interface OpenQuestion {
  readonly node: Located;
  readonly rows: readonly RowId[];
  readonly missing: readonly MissingFact[];
}

/** What some rows wait for at an object: facts of its own, so that thousands of objects may have it in common, or any facts. */
export type Wait =
  | { readonly rows: readonly RowId[]; readonly ownFacts: readonly Fact[] }
  | { readonly rows: readonly RowId[]; readonly missing: readonly MissingFact[] };

/**
 * Questions in the order in which they were met. An inventory of 2,000 machines of which little is recorded has a third of a million, nearly
 * all of them alike but for the object: two places in lists are kept of each.
 */
export class OpenQuestions implements Iterable<OpenQuestion> {
  readonly #nodes: Located[] = [];
  readonly #waits: Wait[] = [];

  get size(): number {
    return this.#nodes.length;
  }

  add(node: Located, wait: Wait): void {
    this.#nodes.push(node);
    this.#waits.push(wait);
  }

  /** Those of one object. */
  of(node: Located): readonly OpenQuestion[] {
    return this.#nodes.flatMap((each, index) => (each === node ? this.#question(index) : []));
  }

  *[Symbol.iterator](): Generator<OpenQuestion, undefined> {
    for (let index = 0; index < this.#nodes.length; index++) yield this.#question(index);
  }

  #question(index: number): OpenQuestion {
    const node = this.#nodes[index]!;
    const wait = this.#waits[index]!;
    return { node, rows: wait.rows, missing: missingOf(wait, node) };
  }
}

function missingOf(wait: Wait, node: Located): readonly MissingFact[] {
  return "missing" in wait ? wait.missing : wait.ownFacts.map((fact) => ({ node, fact }));
}
