import { Outcome } from "../../rules/run/ledger.ts";
import type { Answers } from "./answers.ts";
import { SEVERAL } from "./forecast-answers.ts";

/** What an inventory that records less is told and must not be: better news, or the opposite. */
export function breaches(whole: Answers, less: Answers): string[] {
  return [...rowBreaches(whole, less), ...readinessBreaches(whole, less), ...forecastBreaches(whole, less)];
}

const NAMES = ["none", "passed", "warned", "undecided", "violated"];

function* rowBreaches(whole: Answers, less: Answers): Generator<string> {
  for (const key of new Set([...whole.rows.keys(), ...less.rows.keys()])) {
    const object = key.slice(0, key.lastIndexOf(" "));
    if (!less.objects.has(object) || !whole.objects.has(object)) continue;
    const before = whole.rows.get(key) ?? Outcome.none;
    const after = less.rows.get(key) ?? Outcome.none;
    const isBetter = after === Outcome.passed && before > Outcome.passed;
    const isWorse = (after === Outcome.violated || after === Outcome.warned) && after !== before;
    if (isBetter || (isWorse && !(before === Outcome.violated && after === Outcome.warned)))
      yield `${key}: ${NAMES[before]} -> ${NAMES[after]}`;
  }
}

function* readinessBreaches(whole: Answers, less: Answers): Generator<string> {
  for (const [machine, after] of less.readiness) {
    const before = whole.readiness.get(machine);
    if (before !== undefined && before !== after && after !== "undecided" && before !== SEVERAL)
      yield `${machine}: ${before} -> ${after}`;
  }
}

function* forecastBreaches(whole: Answers, less: Answers): Generator<string> {
  for (const [part, after] of less.forecast) {
    const before = whole.forecast.get(part);
    if (before === after || before === SEVERAL || after === SEVERAL) continue;
    if (!after.startsWith("perhaps ")) yield `${part}: ${before ?? "unknown"} -> ${after}`;
  }
}
