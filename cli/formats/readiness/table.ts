import { relative } from "node:path";
import type { MachineReadiness } from "../../../answers/readiness/readiness.ts";
import type { ReadinessReport } from "../../../answers/readiness/report.ts";
import { missingInWords, STATES, scenarioInWords } from "../../../answers/readiness/words.ts";
import { matrix, type RowId } from "../../../documents/index.ts";
import { ShortRows } from "../../../documents/short-rows.ts";
import { grouped } from "../../../schemas/values/numbers.ts";
import { printable } from "../../../schemas/values/printable.ts";
import { fieldLines } from "../../text/fields.ts";
import type { Page } from "../../text/page.ts";
import { tableLines } from "../../text/table.ts";
import { wrapIndented } from "../../text/wrap.ts";
import type { Format } from "../format.ts";
import { blockedBy, type SharedBlock, sharedBlocks } from "./shared-blocks.ts";
import { totalsInWords } from "./totals.ts";

/** So many facts of one machine are worth naming; recording them shows the next ones. */
const MOST_FACTS = 4;
/** With less room than this for the reasons, the column before them is left out. */
const LEAST_BESIDE_SCENARIO = 60;
/** With less room than this, the reasons stand under the machine. */
const LEAST_REASONS = 30;

/** For people: a line a machine with its reasons, then the totals. */
export const table: Format<ReadinessReport> = function* (report, page) {
  const shortRows = new ShortRows(matrix);
  const shown = report.inventories.filter(({ machines }) => machines.length > 0);
  for (const { folder, machines } of shown) {
    if (report.inventories.length > 1) {
      yield `${page.colors.underline(printable(relative(page.cwd, folder) || "."))}\n`;
    }
    for (const line of machineLines(machines, shortRows, page)) yield `${line.trimEnd()}\n`;
    const blocks = sharedBlocks(machines);
    if (blocks.length > 0) yield `\n${blockLines(blocks, shortRows, page).join("\n")}\n`;
    yield "\n";
  }
  if (shown.length === 0) yield "No machine here has a replication block.\n";
  const totals = totalsInWords(report, page.cwd).map(([label, text]) => [label, printable(text)] as const);
  yield `${fieldLines(totals, page, 0).join("\n")}\n`;
};

function machineLines(machines: readonly MachineReadiness[], shortRows: ShortRows, page: Page): string[] {
  const rows = machines.map((machine) => ({
    name: printable(machine.name),
    scenario: scenarioInWords(machine.scenario),
    state: coloured(machine, page),
    reasons: reasonsOf(machine, shortRows).map(printable),
  }));
  return (
    tableLines(
      ["Machine", "Replicates", "State", "Why"],
      rows.map(({ name, scenario, state, reasons }) => [name, scenario, state, reasons]),
      LEAST_BESIDE_SCENARIO,
      page,
    ) ??
    tableLines(
      ["Machine", "State", "Why"],
      rows.map(({ name, state, reasons }) => [name, state, reasons]),
      LEAST_REASONS,
      page,
    ) ??
    rows.flatMap(({ name, state, reasons }) => [
      `${name}  ${state}`,
      ...reasons.flatMap((part) => wrapIndented(part, page.width, 2)),
    ])
  );
}

/** What blocks several machines at once is said once. */
function blockLines(blocks: readonly SharedBlock[], shortRows: ShortRows, page: Page): string[] {
  const rows = blocks.map(({ object, machines, rows: each }) => ({
    object: printable(object),
    machines: grouped(machines),
    reasons: namesOf(each, shortRows).join(", "),
  }));
  return (
    tableLines(
      ["Shared object", "Blocks", "Why"],
      rows.map(({ object, machines, reasons }) => [object, machines, reasons]),
      LEAST_REASONS,
      page,
    ) ??
    rows.flatMap(({ object, machines, reasons }) => [
      `${object}  ${machines}`,
      ...wrapIndented(reasons, page.width, 2),
    ])
  );
}

function namesOf(rows: readonly RowId[], shortRows: ShortRows): string[] {
  return rows.map((row) => shortRows.of(row));
}

function coloured({ state }: MachineReadiness, { colors }: Page): string {
  const colour = { ready: colors.green, "not-ready": colors.red, undecided: colors.yellow }[state];
  return colour(STATES[state]);
}

/** Why a machine is in its state: what is wrong with itself, then what is wrong with others. */
function reasonsOf(machine: MachineReadiness, shortRows: ShortRows): string[] {
  const { state, warned } = machine;
  if (state === "not-ready") {
    const { rows, through } = blockedBy(machine);
    const shared = through.length > 0 ? [`through ${through.join(", ")}`] : [];
    return rows.length > 0 ? [namesOf(rows, shortRows).join(", "), ...shared] : shared;
  }
  if (state === "ready") {
    return warned.length === 0 ? [] : [`with warnings: ${namesOf(warned, shortRows).join(", ")}`];
  }
  const missing = missingInWords(machine).map(({ property, of }) => `${property}${of}`);
  const others = missing.length - MOST_FACTS;
  const facts = missing.slice(0, MOST_FACTS).join(", ");
  return [`record ${facts}${others > 0 ? ` and ${others} more` : ""}`];
}
