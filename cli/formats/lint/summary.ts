import type { FileResult } from "../../../lint/result.ts";
import { shownPath } from "../../../project/place.ts";
import { counted, grouped } from "../../../schemas/values/numbers.ts";
import { printable } from "../../../schemas/values/printable.ts";
import { type Field, fieldLines } from "../../text/fields.ts";
import type { Page } from "../../text/page.ts";
import { wrap } from "../../text/wrap.ts";
import type { Done, ShownReport } from "./shown-report.ts";
import { isAllClear, withoutFindings } from "./without-findings.ts";

/** What was looked at and what came of it: one line where there is nothing to say, else a small block. */
export function summaryLines(shown: ShownReport, page: Page): string[] {
  const { summary, results } = shown.report;
  const { files, virtualMachines, withoutReplication, decided, undecided, errors, warnings } = summary;
  const { colors, width } = page;
  if (shown.isNothingStaged) return ["What is staged concerns no inventory."];
  const more = furtherFields(shown, page);
  const notLookedAt =
    withoutReplication === 0
      ? ""
      : `${counted(withoutReplication, "machine")} without a replication block: not looked at`;
  const why = undecided === 0 ? "" : ", for want of recorded facts";
  if (errors + warnings === 0) {
    const lead = withoutFindings(summary);
    const machines = `${counted(virtualMachines, "machine")} in ${counted(files, "file")}`;
    const rows = `${counted(decided, "row")} decided, ${grouped(undecided)} undecided${why}`;
    const line = `${lead} ${machines}; ${rows}${notLookedAt === "" ? "" : `; ${notLookedAt}`}.`;
    const lines = wrap(line, width).map((part) =>
      isAllClear(summary) ? part.replace(lead, colors.green(lead)) : part,
    );
    return [...lines, ...fieldLines(more, page, 0)];
  }
  const count = sum(results, ({ messages }) => messages.length);
  const entries: Field[] = [
    [
      "Virtual machines",
      `${grouped(virtualMachines)} in ${counted(files, "file")}${notLookedAt === "" ? "" : `; ${notLookedAt}`}`,
    ],
    ["Rows", `${grouped(decided)} decided, ${grouped(undecided)} undecided${why}`],
    ["Findings", findings(errors, warnings, shown.quiet && count < errors + warnings, page)],
    ...more,
  ];
  return fieldLines(entries, page, 0);
}

/** What is only said where there is something of it. */
function furtherFields({ report, done }: ShownReport, { cwd }: Page): Field[] {
  const { results, outdated } = report;
  const silenced = sum(results, ({ suppressedMessages }) => suppressedMessages.length);
  const fixable = sum(results, (result) => result.fixableErrorCount + result.fixableWarningCount);
  return [
    ["Silenced", silenced === 0 ? "" : counted(silenced, "finding")],
    ["Fixable", done || fixable === 0 ? "" : `${counted(fixable, "finding")}, with --fix`],
    ...(done ? [doneField(done, cwd)] : []),
    [
      "Outdated",
      outdated === 0 ? "" : `${counted(outdated, "suppression")}; --prune-suppressions takes them out`,
    ],
  ];
}

const DONE: Readonly<Record<Done["kind"], readonly [label: string, preposition: string]>> = {
  fixed: ["Fixed", "in"],
  fixable: ["Would fix", "in"],
  recorded: ["Recorded", "in"],
  pruned: ["Pruned", "from"],
};

/** More files than this are not all named. */
const MOST_FILES = 3;

function doneField({ kind, findings, files }: Done, cwd: string): Field {
  const [label, preposition] = DONE[kind];
  const count = counted(findings, "finding");
  if (files.length === 0) return [label, count];
  const names = files.map((file) => printable(shownPath(file, cwd)));
  const others = names.splice(files.length > MOST_FILES ? MOST_FILES - 1 : MOST_FILES);
  const more = others.length > 0 ? [`${grouped(others.length)} other files`] : [];
  return [label, `${count} ${preposition} ${inWords([...names, ...more])}`];
}

function inWords(items: readonly string[]): string {
  const last = items.at(-1)!;
  return items.length === 1 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

function sum(results: readonly FileResult[], count: (result: FileResult) => number): number {
  return results.reduce((total, result) => total + count(result), 0);
}

function findings(errors: number, warnings: number, warningsLeftOut: boolean, { colors }: Page): string {
  const errorText = counted(errors, "error");
  const warningText = counted(warnings, "warning");
  return (
    [
      errors > 0 ? colors.bold(colors.red(errorText)) : errorText,
      warnings > 0 ? colors.bold(colors.yellow(warningText)) : warningText,
    ].join(", ") + (warningsLeftOut ? colors.dim(" (not shown)") : "")
  );
}
