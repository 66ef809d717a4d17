import type { DriftReport } from "../../../answers/drift/drift.ts";
import { markdownText } from "../../../schemas/values/markdown.ts";
import { grouped } from "../../../schemas/values/numbers.ts";
import { markdownTable } from "../../text/markdown.ts";
import type { Format } from "../format.ts";
import { atStake, driftRows, driftTotals } from "./words.ts";

/** The summary of a pipeline's step may have a megabyte, and a comment 65,000 characters. So many rows fit both. */
const MOST_ROWS = 150;

/** For the summary of a pipeline: the totals, the differences, and what was left out of the exports. */
export const markdown: Format<DriftReport> = function* (report, { cwd }) {
  const all = driftRows(report, cwd);
  if (!report.isCompared) yield "**Nothing was compared**: the exports have nothing that drlint imports.\n";
  else if (all.length === 0) yield "**The inventory and the exports do not differ.**\n";
  else {
    const stake = atStake(report);
    yield `**The inventory and the exports differ**: ${driftTotals(report)}.${stake === "" ? "" : ` For what is replicated: ${stake}.`}\n`;
    const rows = all.slice(0, MOST_ROWS).map((row) => row.map(markdownText));
    yield `\n${markdownTable(["At", "Differs", "Replication", "What"], rows).join("\n")}\n`;
    if (all.length > MOST_ROWS)
      yield `\nand ${grouped(all.length - MOST_ROWS)} more, which \`drlint drift\` lists.\n`;
  }
  if (report.notes.length > 0) yield `\n${report.notes.map((note) => `- ${markdownText(note)}\n`).join("")}`;
};
