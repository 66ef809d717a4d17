import type { Located } from "../schemas/located.ts";
import { areSame } from "../schemas/values/same-items.ts";
import { DeclaredName } from "./names/declared-name.ts";

/** A question to an inventory: what it is asked, and of what. */
export interface Question {
  /** Asks it of another inventory. A function of a module, since questions are told apart by it. */
  readonly again: (inventory: never, question: never) => unknown;
  readonly of: unknown;
  readonly property?: string;
  readonly index?: number | undefined;
}

interface Answered {
  readonly question: Question;
  readonly answer: unknown;
}

/**
 * What an inventory was asked while something was worked out of a part of it: where names lead, which mappings there are.
 * The objects that it answered with are the same ones after an edit elsewhere, so what was worked out still holds where it
 * gives the same answers.
 */
export class AskedQuestions {
  #answered: Answered[] = [];
  /** Whether something was looked through of which nobody can say what of it mattered. */
  #isAboutAll = false;

  add(question: Question, answer: unknown): void {
    if (this.#isAboutAll) return;
    // Rule after rule asks the same. Most asks are of late ones.
    for (let at = this.#answered.length - 1; at >= 0; at--)
      if (isSameQuestion(this.#answered[at]!.question, question)) return;
    this.#answered.push({ question, answer });
  }

  /** Something is about to be looked through. Single questions matter no more, and there may be many of them by then. */
  addAll(): void {
    this.#isAboutAll = true;
    this.#answered = [];
  }

  /** Whether an inventory answers all of it as the one that was asked. It is not the same one: something is edited. */
  holdIn(inventory: unknown): boolean {
    return (
      !this.#isAboutAll &&
      this.#answered.every(({ question, answer }) =>
        isSameAnswer(question.again(inventory as never, question as never), answer),
      )
    );
  }
}

/** Who takes down what an inventory is asked, as long as somebody wants to know. */
export class Watch {
  /** Where it is taken down at this moment. */
  asked: AskedQuestions | undefined;

  /** Notes an answer, and hands it on. */
  note<Answer>(question: Question, answer: Answer): Answer {
    this.asked?.add(question, answer);
    return answer;
  }

  /** Does some work, and takes down elsewhere, or nowhere, what it asks. */
  during<Result>(asked: AskedQuestions | undefined, work: () => Result): Result {
    const before = this.asked;
    this.asked = asked;
    try {
      return work();
    } finally {
      this.asked = before;
    }
  }
}

function isSameQuestion(one: Question, other: Question): boolean {
  return (
    one.of === other.of &&
    one.property === other.property &&
    one.again === other.again &&
    one.index === other.index
  );
}

/** Whether two answers say the same: of the same objects, which stay the same as long as they are not edited. */
function isSameAnswer(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) return areSame(one, other, isSameAnswer);
  if (one instanceof DeclaredName && other instanceof DeclaredName)
    return areSame(partsOf(one), partsOf(other));
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => isSameAnswer(one[key], other[key]));
}

// A declared name is another object in each inventory.
function partsOf({ nodeType, name, parent, property, index }: DeclaredName): readonly unknown[] {
  return [nodeType, name, parent, property, index] satisfies [string, string, Located, string, number];
}

/** Whether it is an answer in several parts, and no object of the inventory. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
