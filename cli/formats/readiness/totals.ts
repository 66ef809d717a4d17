import type { ReadinessReport } from "../../../answers/readiness/report.ts";
import { isChoiceRow, notLookedAt } from "../../../answers/readiness/words.ts";
import { matrix } from "../../../documents/index.ts";
import { ShortRows } from "../../../documents/short-rows.ts";
import { shownPath } from "../../../project/place.ts";
import { addTo } from "../../../schemas/values/groups.ts";
import { counted, grouped } from "../../../schemas/values/numbers.ts";

/** So many rows and facts are worth naming. */
const MOST_NAMED = 5;

/** What a report says of all machines together: labels with sentences. Empty ones are left out. */
export function totalsInWords(
  report: ReadinessReport,
  cwd: string,
): (readonly [label: string, text: string])[] {
  const lines: [string, string][] = [
    ["Machines", machines(report)],
    ["Blocks most", blocks(report)],
    ["Record first", recordFirst(report)],
    ["Held against", heldAgainst(report)],
    ["Not checked", notChecked(report)],
    ["Not read", notRead(report, cwd)],
    ["Left out", leftOut(report, cwd)],
    ["Why blocked", whyBlocked(report)],
    ["What to ask", whatToAsk(report)],
  ];
  return lines.filter(([, text]) => text !== "");
}

function machines({ totals }: ReadinessReport): string {
  const { ready, networkReady, notReady, undecided, retired, unprotected } = totals;
  const states = [
    `${grouped(ready)} ready`,
    ...(networkReady > 0 ? [`${grouped(networkReady)} network ready`] : []),
    `${grouped(notReady)} not ready`,
    `${grouped(undecided)} undecided`,
    ...(retired > 0 ? [`${grouped(retired)} retired`] : []),
  ].join(", ");
  return unprotected === 0 ? states : `${states}; ${notLookedAt(unprotected)}`;
}

/** The machines by the documents that they were held against. */
function heldAgainst({ inventories }: ReadinessReport): string {
  const groups = new Map<string, string[]>();
  for (const { machines: each } of inventories) {
    for (const { name, documents } of each) {
      const key = documents.join(", ") || "no document";
      addTo(groups, key, name);
    }
  }
  if (groups.size === 1) return [...groups.keys()][0]!;
  return [...groups].map(([documents, names]) => `${some(names, "machine")}: ${documents}`).join("; ");
}

function blocks({ blockers, totals }: ReadinessReport): string {
  // Of one machine the table says all there is to say.
  if (totals.notReady < 2) return "";
  const shortRows = new ShortRows(matrix);
  return some(
    blockers.map(({ row, machines: count }) => `${shortRows.of(row)} (${grouped(count)})`),
    "row",
  );
}

function recordFirst({ wanted }: ReadinessReport): string {
  return some(
    wanted.map(({ fact, objects, machines: count }) => {
      const where = objects === count ? "" : ` at ${counted(objects, "object")}`;
      return `${fact}${where} (${counted(count, "machine")})`;
    }),
    "fact",
  );
}

function notChecked({ notChecked: { rows, rules }, failures }: ReadinessReport): string {
  if (rows.length === 0) return "";
  const why = failures.length === 0 ? "of rules that are off" : "of rules that are off or failed";
  return `${counted(rows.length, "row")}, ${why}: ${some(rules, "rule")}`;
}

function notRead({ inventories }: ReadinessReport, cwd: string): string {
  const files = inventories.flatMap(({ broken }) => broken);
  if (files.length === 0) return "";
  return `${paths(files, cwd)}: mistakes in the text hide machines or facts; 'drlint lint' shows them`;
}

function leftOut({ inventories }: ReadinessReport, cwd: string): string {
  const files = inventories.flatMap((each) => each.leftOut);
  if (files.length === 0) return "";
  return `${paths(files, cwd)}: 'ignorePatterns' leaves it out, so nothing is checked at what stands there`;
}

/** The command that says more of what blocks most; what only says that something is still to choose needs none. */
function whyBlocked({ blockers }: ReadinessReport): string {
  const blocker = blockers.find(({ row }) => !isChoiceRow(row));
  return blocker ? `drlint explain ${new ShortRows(matrix).of(blocker.row)}` : "";
}

/** The command that says what the fact is that is to be recorded first, and where it is found. */
function whatToAsk({ wanted: [first] }: ReadinessReport): string {
  return first ? `drlint explain ${first.fact}` : "";
}

function paths(files: readonly string[], cwd: string): string {
  return some(
    files.map((file) => shownPath(file, cwd)),
    "file",
  );
}

function some(texts: readonly string[], noun: string): string {
  const named = texts.slice(0, MOST_NAMED).join(", ");
  const others = texts.length - MOST_NAMED;
  return others > 0 ? `${named} and ${counted(others, `more ${noun}`)}` : named;
}
