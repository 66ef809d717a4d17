import type { ChangesReport } from "../../../answers/changes/changes.ts";
import type { ReportedChange } from "../../../answers/changes/reported-changes.ts";
import { changeVerdicts } from "../../../answers/changes/verdict.ts";
import { matrix } from "../../../documents/index.ts";
import { ShortRows } from "../../../documents/short-rows.ts";
import { shownPath } from "../../../project/place.ts";
import { markdownCode, markdownText } from "../../../schemas/values/markdown.ts";
import { counted, grouped } from "../../../schemas/values/numbers.ts";
import { markdownTable } from "../../text/markdown.ts";
import type { Format } from "../format.ts";
import {
  AFFECTED,
  factInWords,
  machinesInWords,
  totalsInWords,
  unprotectedInWords,
  unreadableInWords,
  VERDICTS,
  valuesInWords,
} from "./words.ts";

/** A comment on a pull request may have about 65,000 characters. So many changes fit, most of them harmless. */
const MOST_NOTABLE = 80;
const MOST_HARMLESS = 150;

const shortRows = new ShortRows(matrix);

/** For a pull request: what a rule has something to say of, with what to do, and what is harmless folded away. */
export const markdown: Format<ChangesReport> = function* (report, { cwd }) {
  const all = report.inventories.flatMap(({ changes }) => changes);
  const base = markdownCode(report.base);
  const unprotected = unprotectedInWords(report);
  if (all.length === 0) {
    if (report.unreadable.length === 0)
      yield `**Nothing that is replicated has changed**, compared with ${base}${unprotected === "" ? "" : `; ${unprotected}`}\n`;
    else yield `**What has changed cannot be told**, compared with ${base}\n`;
    return;
  }
  const machines = [machinesInWords(report), unprotected].filter(Boolean).join("; ");
  const more = machines === "" ? "" : ` Machines: ${machines}.`;
  yield `**${counted(all.length, "change")} of what is replicated**, compared with ${base}: ${totalsInWords(report)}.${more}\n`;
  const notable = all.filter(({ verdict }) => verdict !== "harmless");
  if (notable.length > 0) {
    const rows = gravestFirst(notable)
      .slice(0, MOST_NOTABLE)
      .map((change) => [VERDICTS[change.verdict], ...cellsOf(change, cwd), reasonsOf(change).join("<br>")]);
    yield `\n${markdownTable(["", "Object", "Change", "Was", "Is", "What to do"], rows).join("\n")}\n`;
    yield* others(notable.length - rows.length);
  }
  yield* harmlessChanges(
    all.filter(({ verdict }) => verdict === "harmless"),
    cwd,
  );
};

function* harmlessChanges(changes: readonly ReportedChange[], cwd: string): Generator<string> {
  if (changes.length === 0) return;
  yield `\n<details><summary>${counted(changes.length, "harmless change")}</summary>\n\n`;
  const rows = changes.slice(0, MOST_HARMLESS).map((change) => cellsOf(change, cwd));
  yield `${markdownTable(["Object", "Change", "Was", "Is"], rows).join("\n")}\n`;
  yield* others(changes.length - rows.length);
  yield "\n</details>\n";
}

function* others(count: number): Generator<string> {
  if (count > 0) yield `\nand ${grouped(count)} more, which \`drlint changes\` lists.\n`;
}

function gravestFirst(changes: readonly ReportedChange[]): ReportedChange[] {
  const rank = ({ verdict }: ReportedChange) => changeVerdicts.indexOf(verdict);
  return [...changes].sort((a, b) => rank(a) - rank(b));
}

/** The object with its place, what changed of it, what it was, what it is. */
function cellsOf(change: ReportedChange, cwd: string): string[] {
  const { object, place, kind, what } = change;
  const where = markdownCode(`${shownPath(place.file, cwd)}:${place.line}`);
  const [was, is] = valuesInWords(change);
  const lead = what === "" ? "" : `${markdownText(what)}`;
  const verb = VERBS[kind] ?? "";
  return [
    `${markdownText(object)}<br>${where}`,
    kind === "unreadable"
      ? [lead, unreadableInWords(change)].filter(Boolean).join(": ")
      : [lead, verb].filter(Boolean).join(" "),
    ...(kind === "unreadable" || (what === "" && kind === "changed")
      ? ["", ""]
      : [was, is].map(markdownText)),
  ];
}

const VERBS: Readonly<Partial<Record<ReportedChange["kind"], string>>> = {
  added: "added",
  removed: "removed",
  recorded: "recorded now",
  unrecorded: "not recorded any more",
};

function reasonsOf({ kind, verdict, findings, affects, undecided, missing }: ReportedChange): string[] {
  const rowsOf = (rows: ReportedChange["undecided"]) =>
    rows.map((row) => markdownCode(shortRows.of(row))).join(", ");
  const reasons = findings.map(
    ({ rule, rows, message }) =>
      `${markdownText(message)}<br>${markdownCode(rule)}${rows.length > 0 ? ` (${rowsOf(rows)})` : ""}`,
  );
  if (affects) reasons.push(`${AFFECTED[affects][0]!.toUpperCase()}${AFFECTED[affects].slice(1)}.`);
  if (undecided.length > 0) reasons.push(`Not decided, for want of a recorded fact: ${rowsOf(undecided)}`);
  if (missing.length > 0 && kind !== "unreadable")
    reasons.push(`Record ${missing.map(factInWords).map(markdownText).join(", ")}.`);
  if (verdict === "not-known") reasons.push("No row says what becomes of replication.");
  return reasons;
}
