import type { RowId } from "../../documents/index.ts";
import type { AwaitedFact, Wait } from "../../rules/run/wait.ts";
import type { RowSet } from "./row-set.ts";
import { type LackedFact, withFact } from "./tally.ts";

/** What an object waits for, by who lacks it. */
export type LackedFacts = ReadonlyMap<AwaitedFact["of"], readonly LackedFact[]>;

/**
 * Sums up what parts of machines wait for. An inventory of 2,000 machines of which little is recorded has a third of a million
 * questions, and nearly all of its disks have those of another disk.
 */
export class QuestionsOfParts {
  readonly #counts: (row: RowId) => boolean;
  readonly #noRows: RowSet;
  /** By what is waited for: one list for all parts that wait for the same. */
  readonly #known = new Map<readonly Wait[], LackedFacts>();

  /** @param counts whether it matters that a row is open */
  constructor(counts: (row: RowId) => boolean, noRows: RowSet) {
    this.#counts = counts;
    this.#noRows = noRows;
  }

  /** What is lacked where all of the rows that wait are undecided. */
  lackedBy(waits: readonly Wait[]): LackedFacts {
    let lacked = this.#known.get(waits);
    if (!lacked) {
      lacked = this.#sum(waits);
      this.#known.set(waits, lacked);
    }
    return lacked;
  }

  #sum(waits: readonly Wait[]): LackedFacts {
    const lacked = new Map<AwaitedFact["of"], readonly LackedFact[]>();
    for (const wait of waits) {
      const rows = wait.rows.filter(this.#counts);
      if (rows.length === 0) continue;
      for (const { of, fact } of wait.facts)
        lacked.set(of, withFact(lacked.get(of) ?? [], fact, rows, this.#noRows));
    }
    return lacked;
  }
}
