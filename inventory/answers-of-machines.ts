import type { Located } from "../schemas/located.ts";
import { NodeTable } from "./nodes/node-table.ts";

/** By what answers are told apart: a function of a module, which works them out. */
type Work = (...parts: never[]) => unknown;

/**
 * What was worked out of each machine by itself and by what is no machine, carried from one state of an inventory that
 * is edited to the next: a machine that is not edited would give the same again, as long as all that is no machine stays
 * as it is.
 */
export class AnswersOfMachines {
  readonly #answers = new Map<Work, NodeTable<unknown>>();
  /** Of the state before. Only what is asked for again goes over, so that nothing of machines is kept that are gone. */
  #before: AnswersOfMachines | undefined;

  /** @param before of the state before, in which all that is no machine was the same */
  constructor(before: AnswersOfMachines | undefined) {
    this.#before = before;
    // A row of states of which nobody asks anything must not be kept.
    if (before) before.#before = undefined;
  }

  /** The answer that was given of a machine; worked out where there is none. */
  get<Answer>(work: Work, machine: Located, make: () => Answer): Answer {
    let answers = this.#answers.get(work);
    if (!answers) {
      answers = new NodeTable();
      this.#answers.set(work, answers);
    }
    let answer = answers.get(machine) as Answer | undefined;
    if (answer !== undefined) return answer;
    answer = this.#known<Answer>(work, machine) ?? make();
    answers.set(machine, answer);
    return answer;
  }

  #known<Answer>(work: Work, machine: Located): Answer | undefined {
    const before = this.#before;
    return before && (before.#answers.get(work)?.get(machine) as Answer | undefined);
  }
}
