import type { ImportReport } from "../../../answers/import/import.ts";
import { printable } from "../../../schemas/values/printable.ts";
import { fieldLines } from "../../text/fields.ts";
import type { Page } from "../../text/page.ts";
import { tableLines } from "../../text/table.ts";
import { wrapIndented } from "../../text/wrap.ts";
import type { Format } from "../format.ts";
import { factRows, newInWords, totalsInWords } from "./words.ts";

/** With less room than this for what is said of a fact, it stands under the fact. */
const LEAST_SAID = 30;

/** For people: new objects, facts, what was left out of the exports, and the totals. */
export const table: Format<ImportReport> = function* (report, page) {
  const blocks = [newLines(report, page), factLines(report, page), noteLines(report, page)];
  for (const lines of blocks)
    if (lines.length > 0) yield `${lines.map((line) => line.trimEnd()).join("\n")}\n\n`;
  const totals = totalsInWords(report, page.cwd).map(([label, text]) => [label, printable(text)] as const);
  yield `${fieldLines(totals, page, 0).join("\n")}\n`;
};

function newLines(report: ImportReport, page: Page): string[] {
  const rows = newInWords(report).map(([section, objects]) => [section, printable(objects)] as const);
  if (rows.length === 0) return [];
  return (
    tableLines(["New in", "Objects"], rows, LEAST_SAID, page) ??
    rows.flatMap(([section, objects]) => [section, ...wrapIndented(objects, page.width, 2)])
  );
}

function factLines(report: ImportReport, page: Page): string[] {
  const rows = factRows(report, page.cwd).map((row) => row.map(printable));
  if (rows.length === 0) return [];
  return (
    tableLines(["At", "Outcome", "Fact"], rows, LEAST_SAID, page) ??
    rows.flatMap(([at, outcome, said]) => [`${at}  ${outcome}`, ...wrapIndented(said!, page.width, 2)])
  );
}

function noteLines({ notes }: ImportReport, page: Page): string[] {
  return notes.flatMap((note) => wrapIndented(printable(note), page.width, 0));
}
