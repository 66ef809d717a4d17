import type { AdapterOutcome, InventoryForecast, MachineOutcome } from "../../../answers/forecast/outcome.ts";
import type { ForecastReport } from "../../../answers/forecast/report.ts";
import { forecastTitle } from "../../../answers/forecast/title.ts";
import { withoutAdaptersInWords } from "../../../answers/forecast/words.ts";
import { matrix, type RowId } from "../../../documents/index.ts";
import { ShortRows } from "../../../documents/short-rows.ts";
import { printable } from "../../../schemas/values/printable.ts";
import { fieldLines } from "../../text/fields.ts";
import type { Colors, Page } from "../../text/page.ts";
import { tableLines } from "../../text/table.ts";
import { wrapIndented } from "../../text/wrap.ts";
import type { Format } from "../format.ts";
import { type AdapterPart, adapterParts, totalsInWords } from "./words.ts";

/** With less room than this for what an adapter comes up with, it stands under the adapter. */
const LEAST_OUTCOME = 36;

/** For people: a line an adapter with what it comes up with, then the rows that decide, then the totals. */
export const table: Format<ForecastReport> = function* ({ forecasts }, page) {
  const notes = new RowNotes(new ShortRows(matrix));
  for (const forecast of forecasts) {
    yield `${page.colors.bold(printable(forecastTitle(forecast, page.cwd)))}\n`;
    if (forecast.machines.length === 0) {
      yield forecast.considered === 0
        ? "No machine here has a replication block.\n"
        : "There is no machine that fails over.\n";
    }
    for (const line of adapterLines(forecast, notes, page)) yield `${line.trimEnd()}\n`;
    const totals = totalsInWords(forecast, page.cwd).map(
      ([label, text]) => [label, printable(text)] as const,
    );
    yield `\n${fieldLines(totals, page, 0).join("\n")}\n\n`;
  }
  const rows = notes.notes();
  if (rows.length > 0) yield `${page.colors.dim("Rows that decide")}\n${fieldLines(rows, page).join("\n")}\n`;
};

function adapterLines({ machines }: InventoryForecast, notes: RowNotes, page: Page): string[] {
  const rows = machines.flatMap((machine) =>
    machine.adapters.length === 0
      ? [{ name: printable(machine.name), source: "", outcome: withoutAdapters(machine, page.colors) }]
      : machine.adapters.map((adapter) => ({
          name: printable(nameOf(machine, adapter)),
          source: printable(sourceOf(adapter)),
          outcome: outcomeOf(adapter, notes, page.colors),
        })),
  );
  if (rows.length === 0) return [];
  return (
    tableLines(
      ["Machine", "Source", "Comes up in"],
      rows.map(({ name, source, outcome }) => [name, source, outcome]),
      LEAST_OUTCOME,
      page,
    ) ??
    rows.flatMap(({ name, source, outcome }) => [
      `${name}${source === "" ? "" : page.colors.dim(`  ${source}`)}`,
      ...wrapIndented(outcome, page.width, 2),
    ])
  );
}

function withoutAdapters(machine: MachineOutcome, colors: Colors): string {
  const { value, reason } = withoutAdaptersInWords(machine);
  const text = `${value} (${reason})`;
  return machine.missing.length === 0 ? text : text.split(" ").map(colors.yellow).join(" ");
}

/** A machine that has one adapter stands for it. */
function nameOf(machine: MachineOutcome, adapter: AdapterOutcome): string {
  return machine.adapters.length === 1 ? machine.name : `${machine.name}/${adapter.name}`;
}

function sourceOf({ source, sourceSubnet }: AdapterOutcome): string {
  return [source?.name ?? "", sourceSubnet ?? ""].filter((name) => name !== "").join("/");
}

function outcomeOf(adapter: AdapterOutcome, notes: RowNotes, colors: Colors): string {
  const colour =
    adapter.state === "fails" ? colors.red : adapter.state === "unknown" ? colors.yellow : undefined;
  const texts = adapterParts(adapter).map(
    (part) => `${printable(partInWords(part))}${notes.marks(part.rows)}`,
  );
  const text = texts.join(", ");
  // Word by word, since lines are broken between words.
  return colour ? text.split(" ").map(colour).join(" ") : text;
}

function partInWords({ of, value, reason, estimate, source }: AdapterPart): string {
  const lead = {
    network: "",
    subnet: "subnet ",
    address: source === undefined ? "address " : `${source} → `,
  }[of];
  return `${lead}${value} (${estimate ? `estimate: ${reason}` : reason})`;
}

/** Numbers for rows, in the order in which they are first named, and what the numbers stand for. */
class RowNotes {
  readonly #numbers = new Map<RowId, number>();
  readonly #shortRows: ShortRows;

  constructor(shortRows: ShortRows) {
    this.#shortRows = shortRows;
  }

  /** ` [1][4]`; empty for no rows. */
  marks(rows: readonly RowId[]): string {
    const marks = rows.map((row) => {
      const number = this.#numbers.get(row) ?? this.#numbers.size + 1;
      this.#numbers.set(row, number);
      return `[${number}]`;
    });
    return marks.length === 0 ? "" : ` ${marks.join("")}`;
  }

  /** The rows that were named: mark, name for `drlint explain`, and title. */
  notes(): (readonly [mark: string, text: string])[] {
    return [...this.#numbers].map(([row, number]) => [
      `[${number}]`,
      `${this.#shortRows.of(row)}: ${matrix.row(row).title}`,
    ]);
  }
}
