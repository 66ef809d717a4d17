import { Watch } from "./watch.ts";

type Work = (of: never) => unknown;

const answersOf = new WeakMap<Work, WeakMap<object, unknown>>();

/**
 * What some work makes of an object, which mostly is an inventory: done when it is first asked for, and kept for as long
 * as there is the object.
 *
 * @param work a function of the module, since answers go by it; one that is made for the call would remember nothing
 */
export function remembered<Of extends object, Answer>(of: Of, work: (of: Of) => Answer): Answer {
  // Nobody can say of what is worked out once for all which part of it matters to whom.
  if ("watch" in of && of.watch instanceof Watch) of.watch.asked?.addAll();
  let answers = answersOf.get(work);
  if (!answers) {
    answers = new WeakMap();
    answersOf.set(work, answers);
  }
  let answer = answers.get(of) as Answer | undefined;
  if (answer === undefined && !answers.has(of)) {
    answer = work(of);
    answers.set(of, answer);
  }
  return answer as Answer;
}
