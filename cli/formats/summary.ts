import type { LintReport } from "../../lint/result.ts";
import { type Field, fieldLines } from "../text/fields.ts";
import { counted, grouped } from "../text/numbers.ts";
import type { Page } from "../text/page.ts";
import { wrap } from "../text/wrap.ts";

/** What was looked at and what came of it: one line where there is nothing to say, else a small block. */
export function summaryLines({ summary, results }: LintReport, quiet: boolean, page: Page): string[] {
  const { files, virtualMachines, decided, undecided, errors, warnings } = summary;
  const { colors, width } = page;
  if (errors + warnings === 0) {
    const machines = `${counted(virtualMachines, "machine")} in ${counted(files, "file")}`;
    const line = `No findings. ${machines}; ${counted(decided, "row")} decided, ${grouped(undecided)} undecided.`;
    return wrap(line, width).map((part) => part.replace("No findings.", colors.green("No findings.")));
  }
  const why = undecided === 0 ? "" : ", for want of recorded facts";
  const shown = results.reduce((sum, { messages }) => sum + messages.length, 0);
  const entries: Field[] = [
    ["Virtual machines", `${grouped(virtualMachines)} in ${counted(files, "file")}`],
    ["Rows", `${grouped(decided)} decided, ${grouped(undecided)} undecided${why}`],
    ["Findings", findings(errors, warnings, quiet && shown < errors + warnings, page)],
  ];
  return fieldLines(entries, page, 0);
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
