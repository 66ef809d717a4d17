import { addTo } from "../../schemas/values/groups.ts";
import type { MachineReadiness } from "./machine-readiness.ts";

/** So many equal answers are told as one; of fewer each is told by itself. */
const LEAST_ALIKE = 3;

/** Items of which the same is said, the first of them first. */
export type Alike<Item> = readonly [Item, ...Item[]];

/**
 * Items by what is said of them, each answer where it is first given: those of which the same is said stand in one list, where
 * there are enough of them, and every other one in a list of its own.
 *
 * @param answerOf what is said of an item, as a text by which answers are compared
 */
export function groupAlike<Item>(items: readonly Item[], answerOf: (item: Item) => string): Alike<Item>[] {
  const byAnswer = new Map<string, [Item, ...Item[]]>();
  const answers = items.map((item) => {
    const answer = answerOf(item);
    addTo(byAnswer, answer, item);
    return answer;
  });
  return items.flatMap((item, index): Alike<Item>[] => {
    const alike = byAnswer.get(answers[index]!)!;
    if (alike.length < LEAST_ALIKE) return [[item]];
    return alike[0] === item ? [alike] : [];
  });
}

/** What is known of a machine, as a text that machines share of which the same is known. */
export function answerKey(machine: MachineReadiness): string {
  const { state, scenario, blocking, missing, toChoose, mistakes } = machine;
  const facts = missing.map(({ fact }) => fact);
  const messages = mistakes.map(({ message }) => message);
  return JSON.stringify([state, scenario, blocking, facts, toChoose, messages]);
}
