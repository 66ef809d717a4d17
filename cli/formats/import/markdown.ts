import type { ImportReport } from "../../../answers/import/import.ts";
import { markdownCode, markdownText } from "../../../schemas/values/markdown.ts";
import { markdownTable } from "../../text/markdown.ts";
import type { Format } from "../format.ts";
import { factRows, newInWords, totalsInWords } from "./words.ts";

/** For a pull request: the totals, new objects, facts, and what was left out of the exports. */
export const markdown: Format<ImportReport> = function* (report, { cwd }) {
  for (const [label, text] of totalsInWords(report, cwd)) yield `- ${label}: ${markdownText(text)}\n`;
  const added = newInWords(report).map(([section, objects]) => [
    markdownCode(section),
    markdownText(objects),
  ]);
  if (added.length > 0) yield `\n${markdownTable(["New in", "Objects"], added).join("\n")}\n`;
  const facts = factRows(report, cwd).map((row) => row.map(markdownText));
  if (facts.length > 0) yield `\n${markdownTable(["At", "Outcome", "Fact"], facts).join("\n")}\n`;
  if (report.notes.length > 0) yield `\n${report.notes.map((note) => `- ${markdownText(note)}\n`).join("")}`;
};
