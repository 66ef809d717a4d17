import type { MissingForMachine, ReadinessState } from "../../answers/readiness/machine-readiness.ts";
import {
  doubtInWords,
  isChoiceRow,
  missingBesideChoices,
  RETIRED,
  toChooseInWords,
} from "../../answers/readiness/words.ts";
import type { Located } from "../../schemas/located.ts";
import { readinessIn } from "../views/readiness.ts";
import type { View } from "../views/view.ts";
import type { Prose } from "../words/prose.ts";

const STATES: Readonly<Record<ReadinessState, string>> = {
  ready: "✓ Ready to be replicated",
  "network-ready": "✓ Network ready: the rules on its support matrix are off",
  "not-ready": "✗ Not ready",
  undecided: "? Undecided",
  retired: `✗ Retired: ${RETIRED}`,
};

/** How many rows, and how many missing facts, are named. */
const MOST_NAMED = 5;

/** Whether a machine can be protected and fail over, and what stands in the way. Empty for what is no protected machine. */
export function readinessPart(prose: Prose, view: View, object: Located): string {
  if (!view.inventory.protectionOf(object)) return "";
  const readiness = readinessIn(view).get(object);
  if (!readiness) return "";
  const { state, mistakes, toChoose: choices } = readiness;
  const violations = readiness.violations.filter(({ row }) => choices.length === 0 || !isChoiceRow(row));
  const missing = missingBesideChoices(readiness);
  const lines = mistakes.slice(0, MOST_NAMED).map(({ message }) => prose.text(message));
  const toChoose = toChooseInWords(readiness);
  if (toChoose !== "") lines.push(prose.text(toChoose));
  const broken = violations
    .slice(0, MOST_NAMED)
    .map(({ row, object: at }) => `${prose.text(view.run.matrix.row(row).title)}: ${prose.text(at)}`);
  lines.push(...broken);
  if (violations.length > MOST_NAMED) lines.push(`${violations.length - MOST_NAMED} more`);
  const doubtful = missing.filter(({ recorded }) => recorded);
  if (doubtful.length > 0)
    lines.push(
      factsInWords("recorded", doubtful, (each) => prose.code(each.fact) + prose.text(doubtInWords(each))),
    );
  const unsaid = missing.filter(({ recorded }) => !recorded);
  if (unsaid.length > 0) lines.push(factsInWords("not recorded", unsaid, ({ fact }) => prose.code(fact)));
  const head = prose.bold(STATES[state]);
  return lines.length === 0 ? head : `${head}\n${prose.list(lines)}`;
}

function factsInWords(
  what: string,
  facts: readonly MissingForMachine[],
  inWords: (fact: MissingForMachine) => string,
): string {
  const more = facts.length > MOST_NAMED ? `, and ${facts.length - MOST_NAMED} more` : "";
  return `${what}: ${facts.slice(0, MOST_NAMED).map(inWords).join(", ")}${more}`;
}
