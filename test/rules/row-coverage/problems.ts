import type { InventoryRule } from "../../../rules/define/rule-types.ts";
import { type Column, matrix, type Row, type RowVerdict } from "../../../rules/matrix/index.ts";
import { isSupported, type Observations, type ObservedRow } from "./observed-rows.ts";
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

/** All that lacks for every row to have a rule, every rule a row, and every row its tests and pages. */
export function coverageProblems(coverage: Coverage): string[] {
  return [
    ...coverage.withoutRule.flatMap(listProblems),
    ...coverage.rules.flatMap(ruleProblems),
    ...matrix.ids().flatMap((id) => rowProblems(matrix.row(id), coverage)),
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
  const observed = rules.flatMap(({ name }) => coverage.observed.get(name)?.get(row.id) ?? []);
  return [
    ...(listed ? [`${row.id} has a rule: take it off the list of rows without one`] : []),
    ...rules.flatMap((rule) => pairProblems(row, rule, coverage)),
    ...columnLacks(row.verdict, observed).map((lack) => `${row.id} lacks ${lack}`),
  ];
}

/** What lacks of one row at one of its rules. */
function pairProblems(row: Row, rule: InventoryRule, coverage: Coverage): string[] {
  const observed = coverage.observed.get(rule.name)?.get(row.id);
  const lacks = observed ? testLacks(row, observed) : ["tests"];
  if (!coverage.page(rule)?.includes(`\`${row.id}\``)) lacks.push("its place on the rule's page");
  return lacks.map((lack) => `${row.id} lacks ${lack} (${rule.name})`);
}

function testLacks({ verdict }: Row, observed: ObservedRow): string[] {
  const proofs: [lack: string, proved: boolean][] =
    isSupported(verdict) && observed.violated.size === 0
      ? [
          ["a test that uses the thing and stays silent", observed.usedInSilence],
          ["a test that refuses it in the matrix and sees the finding", observed.violatedOnceRefused],
        ]
      : [
          ["a violation that a test expects of it by name", observed.violated.size > 0],
          ["a pass", observed.passed.size > 0],
          ["an undecided case", observed.undecided],
        ];
  return proofs.filter(([, proved]) => !proved).map(([lack]) => lack);
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
