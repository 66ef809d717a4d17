import { Outcome } from "../../rules/run/ledger.ts";
import type { Answers } from "./answers.ts";
import { SEVERAL } from "./forecast-answers.ts";

/** What an inventory that records less is told and must not be: better news, or the opposite. */
export function breaches(whole: Answers, less: Answers): string[] {
  return [...rowBreaches(whole, less), ...readinessBreaches(whole, less), ...forecastBreaches(whole, less)];
}

/** Rows of which there is a finding whatever the value of a fact is, and none where it is not recorded. */
export function silences(less: Answers, everyValue: readonly Answers[]): string[] {
  const [first, ...others] = everyValue;
  return [...(first?.findings ?? [])].flatMap(([row, count]) => {
    const least = Math.min(count, ...others.map(({ findings }) => findings.get(row) ?? 0));
    // It says in one row what others say each for itself.
    if (row === SUM) return [];
    return least > (less.findings.get(row) ?? 0) ? [`${row}: nothing is said`] : [];
  });
}

const SUM = "vmm-to-azure-prerequisites/guest-os";

const NAMES = ["none", "passed", "warned", "undecided", "violated"];

function* rowBreaches(whole: Answers, less: Answers): Generator<string> {
  for (const key of new Set([...whole.rows.keys(), ...less.rows.keys()])) {
    const object = key.slice(0, key.lastIndexOf(" "));
    if (!less.objects.has(object) || !whole.objects.has(object)) continue;
    const before = whole.rows.get(key) ?? Outcome.none;
    const after = less.rows.get(key) ?? Outcome.none;
    const isBetter = after === Outcome.passed && before > Outcome.passed;
    const isWorse = (after === Outcome.violated || after === Outcome.warned) && after !== before;
    // Of two rules on a row one may warn where the other is left open.
    if (before === Outcome.undecided && after === Outcome.warned) continue;
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
