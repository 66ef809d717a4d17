import { relative } from "node:path";
import type { MachineReadiness } from "../../../answers/readiness/machine-readiness.ts";
import type { ReadinessReport } from "../../../answers/readiness/report.ts";
import { sharedBlocks } from "../../../answers/readiness/shared-blocks.ts";
import { STATES, scenarioInWords } from "../../../answers/readiness/words.ts";
import { matrix } from "../../../documents/index.ts";
import { ShortRows } from "../../../documents/short-rows.ts";
import { shownPath } from "../../../project/place.ts";
import { markdownCode, markdownText } from "../../../schemas/values/markdown.ts";
import { counted, grouped } from "../../../schemas/values/numbers.ts";
import { markdownTable } from "../../text/markdown.ts";
import type { Format } from "../format.ts";
import { reasonsOf } from "./reasons.ts";
import { totalsInWords } from "./totals.ts";

/** For a pull request: what is not ready in a table, what is ready folded away. */
export const markdown: Format<ReadinessReport> = function* (report, { cwd }) {
  const { ready, machines: all } = report.totals;
  yield `**${grouped(ready)} of ${counted(all, "machine")} ready**\n\n`;
  for (const [label, text] of totalsInWords(report, cwd)) yield `- ${label}: ${markdownText(text)}\n`;
  yield* mistakesOf(report, cwd);
  const shortRows = new ShortRows(matrix);
  for (const { folder, machines } of report.inventories) {
    if (machines.length === 0) continue;
    if (report.inventories.length > 1) yield `\n### ${markdownText(relative(cwd, folder) || ".")}\n`;
    const waiting = machines.filter(({ state }) => state !== "ready");
    if (waiting.length > 0) {
      const rows = waiting.map((machine) => cellsOf(machine, shortRows, cwd));
      yield `\n${markdownTable(["Machine", "Replicates", "State", "Why"], rows).join("\n")}\n`;
    }
    yield* sharedObjects(machines, shortRows);
    yield* readyMachines(machines.filter(({ state }) => state === "ready"));
  }
};

function cellsOf(machine: MachineReadiness, shortRows: ShortRows, cwd: string): string[] {
  const { name, scenario, state } = machine;
  const { lead, mistakes, toChoose, rows, through, missing } = reasonsOf(machine, cwd);
  const facts = missing.map(({ property, of }) => markdownCode(property) + markdownText(of));
  const shared = through.length > 0 ? [`through ${through.map(markdownCode).join(", ")}`] : [];
  const reasons = [
    markdownText(lead),
    markdownText(mistakes),
    [...rows.map((row) => markdownCode(shortRows.of(row))), ...shared].join(", "),
    facts.length > 0 ? `record ${facts.join(", ")}` : "",
    markdownText(toChoose),
  ];
  const why = reasons.filter((text) => text !== "").join("; ");
  return [markdownCode(name), scenarioInWords(scenario), STATES[state], why];
}

/** What cannot be read. */
function* mistakesOf({ inventories }: ReadinessReport, cwd: string): Generator<string> {
  const rows = inventories.flatMap(({ mistakes }) =>
    mistakes.map(({ message, place }) => {
      const { file, line, column } = place();
      return [markdownCode(`${shownPath(file, cwd)}:${line}:${column}`), markdownText(message)];
    }),
  );
  if (rows.length > 0) yield `\n${markdownTable(["Mistake at", "What is wrong"], rows).join("\n")}\n`;
}

/** What blocks several machines at once is said once. */
function* sharedObjects(machines: readonly MachineReadiness[], shortRows: ShortRows): Generator<string> {
  const rows = sharedBlocks(machines).map(({ object, machines: count, rows: each }) => [
    markdownText(object),
    grouped(count),
    each.map((row) => markdownCode(shortRows.of(row))).join(", "),
  ]);
  if (rows.length > 0) yield `\n${markdownTable(["Shared object", "Blocks", "Why"], rows).join("\n")}\n`;
}

function* readyMachines(machines: readonly MachineReadiness[]): Generator<string> {
  if (machines.length === 0) return;
  yield `\n<details><summary>${counted(machines.length, "machine")} ready</summary>\n\n`;
  yield `${machines.map(({ name }) => markdownCode(name)).join(", ")}\n\n</details>\n`;
}
