import type { DriftReport } from "../../../answers/drift/drift.ts";
import { printable } from "../../../schemas/values/printable.ts";
import { fieldLines } from "../../text/fields.ts";
import { tableLines } from "../../text/table.ts";
import { wrapIndented } from "../../text/wrap.ts";
import type { Format } from "../format.ts";
import { atStake, driftRows, driftTotals } from "./words.ts";

/** With less room than this for what is said of a difference, it stands under the difference. */
const LEAST_SAID = 30;

/** For people: the differences, what was left out of the exports, and the totals. */
export const table: Format<DriftReport> = function* (report, page) {
  const rows = driftRows(report, page.cwd).map((row) => row.map(printable));
  if (rows.length > 0) {
    const lines =
      tableLines(["At", "Differs", "Replication", "What"], rows, LEAST_SAID, page) ??
      rows.flatMap(([at, kind, effect, said]) => [
        ...wrapIndented(`${at}  ${kind}, ${effect}`, page.width, 0),
        ...wrapIndented(said!, page.width, 2),
      ]);
    yield `${lines.map((line) => line.trimEnd()).join("\n")}\n\n`;
  }
  const notes = report.notes.flatMap((note) => wrapIndented(printable(note), page.width, 0));
  if (notes.length > 0) yield `${notes.join("\n")}\n\n`;
  if (!report.isCompared) yield "Nothing was compared: the exports have nothing that drlint imports.\n";
  else if (rows.length === 0) yield "Nothing differs in what the exports have.\n";
  else {
    const totals = [
      ["Differs", driftTotals(report)],
      ["Replication", atStake(report)],
    ] as const;
    yield `${fieldLines(totals, page, 0).join("\n")}\n`;
  }
};
