import { type Column, matrix, type Row, type RowId, type RowVerdict } from "../../../documents/index.ts";
import type { InventoryRule } from "../../../rules/define/rule-types.ts";
import { reportsNothing } from "../rule-tester.ts";
import { isSupported, type Observations, type ObservedRow } from "./observed-rows.ts";
import { refusedScenarios } from "./refused-scenarios.ts";
import type { RowsWithoutRule } from "./rows-without-rule.ts";

/** What row coverage is judged by. */
export interface Coverage {
  readonly rules: readonly InventoryRule[];
  readonly observed: Observations;
  readonly withoutRule: readonly RowsWithoutRule[];
  /** The text of a rule's page, or undefined where it has none. */
  page(rule: InventoryRule): string | undefined;
}

/** The subject of the rules on an inventory's own text, names and completeness: no document says anything of it. */
const OWN_SUBJECT = "inventory";

/** All that lacks for every row, or for some, to have a rule, for every rule to have a row, and for rows to have tests and pages. */
export function coverageProblems(coverage: Coverage, rows: readonly RowId[] = matrix.ids()): string[] {
  return [
    ...coverage.withoutRule.flatMap(listProblems),
    ...coverage.rules.flatMap(ruleProblems),
    ...rows.flatMap((id) => rowProblems(matrix.row(id), coverage)),
  ];
}

function listProblems({ reason, rows }: RowsWithoutRule): string[] {
  return rows
    .filter((id) => matrix.row(id).kind === "static")
    .map((id) => `${id} is static, so it needs a rule: that '${reason}' is no excuse`);
}

function ruleProblems({ name, meta }: InventoryRule): string[] {
  const { rows, subject } = meta.docs;
  if (rows.length === 0 && subject !== OWN_SUBJECT) return [`${name} decides no row`];
  return rows.filter((id) => !matrix.find(id)).map((id) => `${name} decides ${id}, which is no row`);
}

function rowProblems(row: Row, coverage: Coverage): string[] {
  const rules = coverage.rules.filter(({ meta }) => meta.docs.rows.includes(row.id));
  const listed = coverage.withoutRule.some(({ rows }) => rows.includes(row.id));
  if (rules.length === 0) return listed ? [] : [`${row.id} has no rule`];
  return [
    ...(listed ? [`${row.id} has a rule: take it off the list of rows without one`] : []),
    ...rules.flatMap((rule) => pairProblems(row, rule, coverage)),
    ...answerLacks(row, rules, coverage).map((lack) => `${row.id} lacks ${lack}`),
  ];
}

/** What lacks of one row at one of its rules: the rule must be seen to break it, and its page must have it. */
function pairProblems(row: Row, rule: InventoryRule, coverage: Coverage): string[] {
  const observed = coverage.observed.get(rule.name)?.get(row.id);
  const lacks = observed ? violationLacks(row, rule, observed) : ["tests"];
  if (!coverage.page(rule)?.includes(`\`${row.id}\``)) lacks.push("its place on the rule's page");
  return lacks.map((lack) => `${row.id} lacks ${lack} (${rule.name})`);
}

function violationLacks({ kind, verdict }: Row, rule: InventoryRule, observed: ObservedRow): string[] {
  // Some rows of a forecast say what happens, and nothing can be wrong about that.
  if (observed.violated.size > 0 || (kind === "forecast" && reportsNothing(rule))) return [];
  if (!isSupported(verdict)) return ["a violation that a test expects of it by name"];
  return [
    ...(observed.usedInSilence ? [] : ["a test that uses the thing and stays silent"]),
    ...(observed.violatedOnceRefused ? [] : ["a test that refuses it in the matrix and sees the finding"]),
  ];
}

/** What lacks of the other two answers, and of the columns. Any rule of the row may give them. */
function answerLacks(row: Row, rules: readonly InventoryRule[], { observed }: Coverage): string[] {
  const answers = rules.flatMap(({ name }) => observed.get(name)?.get(row.id) ?? []);
  // What is supported whatever the facts are has no other answer than the silent pass.
  if (isSupported(row.verdict) && answers.every(({ violated }) => violated.size === 0)) return [];
  if (refusedScenarios.includes(row.id)) return [];
  return [
    ...(answers.some(({ passed }) => passed.size > 0) ? [] : ["a pass"]),
    ...(answers.some(({ undecided }) => undecided) ? [] : ["an undecided case"]),
    ...columnLacks(row.verdict, answers),
  ];
}

/** Where the columns say different things, each needs what it says: a violation, or a pass where it says yes. */
function columnLacks(verdict: RowVerdict, observed: readonly ObservedRow[]): string[] {
  if (typeof verdict === "string" || verdict.vmm === verdict.site) return [];
  return (Object.keys(verdict) as Column[]).flatMap((column) => {
    const wanted = verdict[column] === "yes" ? "passed" : "violated";
    return observed.some((each) => each[wanted].has(column))
      ? []
      : [`a case ${wanted} in column '${column}'`];
  });
}
