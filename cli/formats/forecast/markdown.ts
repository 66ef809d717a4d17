import type {
  AdapterOutcome,
  AdapterState,
  InventoryForecast,
  MachineOutcome,
} from "../../../answers/forecast/outcome.ts";
import type { ForecastReport } from "../../../answers/forecast/report.ts";
import { forecastTitle } from "../../../answers/forecast/title.ts";
import { STATES, withoutAdaptersInWords } from "../../../answers/forecast/words.ts";
import { matrix } from "../../../documents/index.ts";
import { ShortRows } from "../../../documents/short-rows.ts";
import { markdownCode, markdownText } from "../../../schemas/values/markdown.ts";
import { counted } from "../../../schemas/values/numbers.ts";
import { markdownTable } from "../../text/markdown.ts";
import type { Format } from "../format.ts";
import { type AdapterPart, adapterParts, totalsInWords } from "./words.ts";

const HEAD = ["Machine", "Adapter", "Outcome", "Source", "Network", "Subnet", "Address"];

/** For a pull request: what fails, changes or is unknown in a table, what stays folded away. */
export const markdown: Format<ForecastReport> = function* ({ forecasts }, { cwd }) {
  const shortRows = new ShortRows(matrix);
  let gap = "";
  for (const forecast of forecasts) {
    yield `${gap}**${markdownText(forecastTitle(forecast, cwd))}**\n\n`;
    gap = "\n";
    for (const [label, text] of totalsInWords(forecast, cwd)) yield `- ${label}: ${markdownText(text)}\n`;
    const rows = rowsOf(forecast, shortRows);
    const shown = rows.filter(({ state }) => state !== "keeps").map(({ cells }) => cells);
    const kept = rows.filter(({ state }) => state === "keeps").map(({ cells }) => cells);
    if (shown.length > 0) yield `\n${markdownTable(HEAD, shown).join("\n")}\n`;
    if (kept.length === 0) continue;
    yield `\n<details><summary>${counted(kept.length, "adapter")} unchanged</summary>\n\n`;
    yield `${markdownTable(HEAD, kept).join("\n")}\n\n</details>\n`;
  }
};

function rowsOf({ machines }: InventoryForecast, shortRows: ShortRows) {
  return machines.flatMap((machine) =>
    machine.missing.length > 0
      ? [withoutAdapters(machine)]
      : machine.adapters.map((adapter) => ({
          state: adapter.state,
          cells: cellsOf(machine, adapter, shortRows),
        })),
  );
}

function withoutAdapters(machine: MachineOutcome): { state: AdapterState; cells: string[] } {
  const { value, reason } = withoutAdaptersInWords(machine);
  const network = `${markdownCode(value)} ${markdownText(reason)}`;
  return {
    state: "unknown",
    cells: [markdownCode(machine.name), "", STATES.unknown, "", network, "", ""],
  };
}

function cellsOf({ name }: MachineOutcome, adapter: AdapterOutcome, shortRows: ShortRows): string[] {
  const parts = adapterParts(adapter);
  const cell = (of: AdapterPart["of"]) =>
    parts
      .filter((part) => part.of === of)
      .map((part) => partInWords(part, shortRows))
      .join("<br>");
  const source = [adapter.source?.name, adapter.sourceSubnet].filter((each) => each !== undefined);
  return [
    markdownCode(name),
    markdownCode(adapter.name),
    STATES[adapter.state],
    source.map(markdownCode).join(" / "),
    cell("network"),
    cell("subnet"),
    cell("address"),
  ];
}

function partInWords({ value, reason, estimate, rows, source }: AdapterPart, shortRows: ShortRows): string {
  const from = source === undefined ? "" : `${markdownCode(source)} → `;
  const deciding = rows.map((row) => ` ${markdownCode(shortRows.of(row))}`).join("");
  return `${from}${markdownCode(value)} ${markdownText(estimate ? `estimate: ${reason}` : reason)}${deciding}`;
}
