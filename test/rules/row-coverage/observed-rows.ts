import { type Column, columnOf, matrix, type RowId, type RowVerdict } from "../../../documents/index.ts";
import { Outcome } from "../../../rules/run/ledger.ts";
import { refusing } from "../refusing.ts";
import {
  type ObservedDecision,
  type RuleCase,
  type RuleRun,
  reportsNothing,
  run,
  type TestedRule,
} from "../rule-tester.ts";

/** Where a row was seen: in a column of the support matrix, at an object of several, or in a document that has none. */
export type Seen = Column | "several columns" | "no column";

/** What the test cases of a rule do to one of its rows, seen while they run. */
export interface ObservedRow {
  /** Where a case expects a finding that names the row, and gets it with the matrix as it stands. */
  readonly violated: ReadonlySet<Seen>;
  /** Where a case passes it with the matrix as it stands. */
  readonly passed: ReadonlySet<Seen>;
  /** A case leaves it undecided. */
  readonly undecided: boolean;
  /** A case expects a finding that names the row, and gets it only because it gives the row another verdict. */
  readonly violatedOnceRefused: boolean;
  /** A case that passes uses the thing: it would be reported, were the row's verdict no. */
  readonly usedInSilence: boolean;
}

/** What was observed, by rule name and row. */
export type Observations = ReadonlyMap<string, ReadonlyMap<string, ObservedRow>>;

/** Runs every case and keeps what became of the rows of its rule. */
export function observeRows(tested: readonly TestedRule[]): Observations {
  const observations = new Map<string, Map<string, Notes>>();
  for (const each of tested) {
    const notes = observations.get(each.rule.name) ?? new Map<string, Notes>();
    observations.set(each.rule.name, notes);
    observeRule(each, notes);
  }
  return observations;
}

class Notes implements ObservedRow {
  readonly violated = new Set<Seen>();
  readonly passed = new Set<Seen>();
  undecided = false;
  violatedOnceRefused = false;
  usedInSilence = false;
}

function observeRule(tested: TestedRule, notes: Map<string, Notes>): void {
  const { rule, tests } = tested;
  const { rows } = rule.meta.docs;
  for (const row of rows) if (!notes.has(row)) notes.set(row, new Notes());
  for (const test of tests.passes) observePass(tested, test, notes);
  for (const test of tests.violates) {
    const observed = run(rule, test, tests.before);
    // A rule of one row need not say which one it means; any other test must.
    const expected = test.findings.flatMap((finding) => finding.rows ?? (rows.length === 1 ? rows : []));
    const named = reportsNothing(rule) ? rows : expected.filter((row) => isReported(observed, row));
    for (const { row, outcome, scenarios } of observed.decisions) {
      if (outcome !== Outcome.violated && outcome !== Outcome.warned) continue;
      if (!named.includes(row)) continue;
      if (!test.matrix) add(notes.get(row)!.violated, scenarios);
      else if (needsOtherVerdict(tested, test, row)) notes.get(row)!.violatedOnceRefused = true;
    }
  }
  for (const test of tests.undecided ?? []) {
    for (const { row, outcome } of run(rule, test, tests.before).decisions) {
      if (outcome === Outcome.undecided) notes.get(row)!.undecided = true;
    }
  }
}

function observePass({ rule, tests }: TestedRule, test: RuleCase, notes: ReadonlyMap<string, Notes>): void {
  if (test.matrix) return;
  for (const { row, outcome, scenarios } of run(rule, test, tests.before).decisions) {
    if (outcome === Outcome.passed) add(notes.get(row)!.passed, scenarios);
  }
  const supported = rule.meta.docs.rows.filter((id) => isSupported(matrix.row(id).verdict));
  if (supported.length === 0) return;
  for (const { rows } of run(rule, { ...test, matrix: refusing(supported) }, tests.before).findings) {
    for (const row of rows) notes.get(row)!.usedInSilence = true;
  }
}

/** Whether a row allows its thing in every column that it has. */
export function isSupported(verdict: RowVerdict): boolean {
  return [typeof verdict === "string" ? [verdict] : Object.values(verdict)]
    .flat()
    .every((each) => each === "yes");
}

function needsOtherVerdict({ rule, tests }: TestedRule, test: RuleCase, row: RowId): boolean {
  if (test.matrix?.[row]?.verdict === undefined) return false;
  const { [row]: _changed, ...others } = test.matrix;
  return !isReported(run(rule, { ...test, matrix: others }, tests.before), row);
}

function isReported({ findings }: RuleRun, row: string): boolean {
  return findings.some(({ rows }) => (rows as readonly string[]).includes(row));
}

function add(seen: Set<Seen>, scenarios: ObservedDecision["scenarios"]): void {
  const [first, ...others] = new Set(scenarios.map((scenario) => columnOf(scenario) ?? "no column"));
  // An object that serves machines of both columns shows neither for certain.
  if (first !== undefined) seen.add(others.length === 0 ? first : "several columns");
}
