import { Outcome } from "../../rules/run/ledger.ts";
import { type Answers, Level } from "./answers.ts";
import { SEVERAL } from "./forecast-answers.ts";

/** What an inventory that records less is told and must not be: better news, or the opposite. */
export function breaches(
  whole: Answers,
  less: Answers,
  filledIn: readonly Answers[] = [],
  isComplete = false,
): string[] {
  return [
    ...rowBreaches(whole, less, filledIn, isComplete),
    ...readinessBreaches(whole, less),
    ...forecastBreaches(whole, less),
  ];
}

/**
 * The other half: what is said whatever a fact is must be said where it is not recorded, at its mildest level, and what is
 * not said for one of its values must not.
 *
 * @param filledIn what is answered for each value that the fact could have
 * @param isComplete whether it could have no other
 */
export function silences(less: Answers, filledIn: readonly Answers[], isComplete: boolean): string[] {
  if (filledIn.length === 0) return [];
  return [...new Set([less, ...filledIn].flatMap(({ findings }) => [...findings.keys()]))].flatMap((key) => {
    const isComparable = ({ objects, contradicted }: Answers) =>
      objects.has(objectOf(key)) && !contradicted.has(objectOf(key));
    if (![less, ...filledIn].every(isComparable)) return [];
    const least = mildest(filledIn, key);
    const said = less.findings.get(key) ?? Level.none;
    // With one value a row speaks, with another one its sibling at the same object. What is told once for all is told at
    // whichever breaks the row.
    if (
      said > least &&
      said > mildestAt(filledIn, objectOf(key)) &&
      !filledIn.every((each) => (each.findings.get(key) ?? Level.none) >= said || hasMoved(key, each, less))
    )
      return [`${key}: ${LEVELS[said]}, with a value ${LEVELS[least]}`];
    return said < least && isComplete ? [`${key}: ${LEVELS[said]}, with each value ${LEVELS[least]}`] : [];
  });
}

/** The mildest level at which a row is reported at an object. */
function mildest(all: readonly Answers[], key: string): Level {
  return Math.min(...all.map(({ findings }) => findings.get(key) ?? Level.none)) as Level;
}

/** The mildest level at which anything is reported at an object, by whatever row. */
function mildestAt(all: readonly Answers[], object: string): Level {
  const hardest = all.map(({ findings }) =>
    Math.max(
      Level.none,
      ...[...findings].flatMap(([key, level]) => (objectOf(key) === object ? [level] : [])),
    ),
  );
  return Math.min(...hardest) as Level;
}

function objectOf(key: string): string {
  return key.slice(0, key.lastIndexOf(" "));
}

const LEVELS = ["nothing", "a warning", "an error"];

const NAMES = ["none", "passed", "warned", "undecided", "violated"];

function* rowBreaches(
  whole: Answers,
  less: Answers,
  filledIn: readonly Answers[],
  isComplete: boolean,
): Generator<string> {
  const explains = isComplete && filledIn.length > 0;
  for (const key of new Set([...whole.rows.keys(), ...less.rows.keys()])) {
    const object = objectOf(key);
    // One of two facts that contradict each other less is a mistake less.
    if (!less.objects.has(object) || !whole.objects.has(object) || whole.contradicted.has(object)) continue;
    const before = whole.rows.get(key) ?? Outcome.none;
    const after = less.rows.get(key) ?? Outcome.none;
    const isSaid = (less.findings.get(key) ?? Level.none) > (whole.findings.get(key) ?? Level.none);
    // What is said whatever the fact is, is no news of its absence. What is told once for all that break a row is told at
    // another of them where the first one breaks it no more, and by a row that was broken where its sibling has said enough.
    const isNews =
      isSaid &&
      !(explains && mildest(filledIn, key) >= less.findings.get(key)!) &&
      !(
        before === after &&
        (hasMoved(key, whole, less) || mildestAt([whole], object) >= less.findings.get(key)!)
      );
    const isBetter = after === Outcome.passed && before > Outcome.passed;
    if (isBetter || isNews) yield `${key}: ${NAMES[before]} -> ${NAMES[after]}`;
  }
}

/** Whether a row is told of an object that it was broken at before, as it is told of another object no more. */
function hasMoved(key: string, whole: Answers, less: Answers): boolean {
  const row = key.slice(objectOf(key).length);
  const level = less.findings.get(key)!;
  return [...whole.findings].some(
    ([other, was]) =>
      other.slice(objectOf(other).length) === row &&
      was >= level &&
      (less.findings.get(other) ?? Level.none) < was,
  );
}

function* readinessBreaches(whole: Answers, less: Answers): Generator<string> {
  for (const [machine, after] of less.readiness) {
    const before = whole.readiness.get(machine);
    if (whole.contradicted.has(machine)) continue;
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
