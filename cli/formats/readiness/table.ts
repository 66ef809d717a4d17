import { relative } from "node:path";
import { groupAlike } from "../../../answers/readiness/alike.ts";
import type { MachineReadiness } from "../../../answers/readiness/machine-readiness.ts";
import type { ReadinessReport } from "../../../answers/readiness/report.ts";
import { type SharedBlock, sharedBlocks } from "../../../answers/readiness/shared-blocks.ts";
import { type MissingInWords, STATES, scenarioInWords } from "../../../answers/readiness/words.ts";
import { matrix, type RowId } from "../../../documents/index.ts";
import { ShortRows } from "../../../documents/short-rows.ts";
import { shownPath } from "../../../project/place.ts";
import { counted, grouped } from "../../../schemas/values/numbers.ts";
import { printable } from "../../../schemas/values/printable.ts";
import { fieldLines } from "../../text/fields.ts";
import type { Page } from "../../text/page.ts";
import { tableLines } from "../../text/table.ts";
import { wrapIndented } from "../../text/wrap.ts";
import type { Format } from "../format.ts";
import { reasonsOf } from "./reasons.ts";
import { totalsInWords } from "./totals.ts";

/** So many facts of one machine are worth naming; recording them shows the next ones. */
const MOST_FACTS = 4;
/** So many machines of which the same is said are named. */
const MOST_NAMES = 10;
/** So many mistakes are shown; a file that is no inventory at all can have any number. */
const MOST_MISTAKES = 10;
/** With less room than this for the reasons, the column before them is left out. */
const LEAST_BESIDE_SCENARIO = 60;
/** With less room than this, the reasons stand under the machine. */
const LEAST_REASONS = 30;

/** For people: a line a machine with its reasons, or one for machines of which the same is said; then the totals. */
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
  const mistakes = mistakeLines(report, page);
  if (mistakes.length > 0) yield `${mistakes.join("\n")}\n\n`;
  if (shown.length === 0) yield "No machine here has a replication block.\n";
  const totals = totalsInWords(report, page.cwd).map(([label, text]) => [label, printable(text)] as const);
  yield `${fieldLines(totals, page, 0).join("\n")}\n`;
};

function machineLines(machines: readonly MachineReadiness[], shortRows: ShortRows, page: Page): string[] {
  const answers = machines.map((machine) => ({
    name: printable(machine.name),
    scenario: scenarioInWords(machine.scenario),
    state: coloured(machine, page),
    reasons: reasonLines(machine, shortRows, page.cwd).map(printable),
  }));
  const rows = groupAlike(answers, ({ scenario, state, reasons }) =>
    JSON.stringify([scenario, state, reasons]),
  ).map((alike) => {
    const [first] = alike;
    if (alike.length === 1) return first;
    const names = alike.map(({ name }) => name);
    const reasons = [...first.reasons, namesInWords(names)];
    return { ...first, name: counted(alike.length, "machine"), reasons };
  });
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

/** Which machines a line is about that stands for several. */
function namesInWords(names: readonly string[]): string {
  const others = names.length - MOST_NAMES;
  const more = others > 0 ? ` and ${grouped(others)} more` : "";
  return `machines: ${names.slice(0, MOST_NAMES).join(", ")}${more}`;
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

/** What cannot be read in the inventories. */
function mistakeLines({ inventories }: ReadinessReport, page: Page): string[] {
  const all = inventories.flatMap(({ mistakes }) => mistakes);
  if (all.length === 0) return [];
  const rows = all.slice(0, MOST_MISTAKES).map(({ message, place }): [string, string] => {
    const { file, line, column } = place();
    return [printable(`${shownPath(file, page.cwd)}:${line}:${column}`), printable(message)];
  });
  const others = all.length - rows.length;
  const more =
    others > 0
      ? wrapIndented(`${counted(others, "more mistake")}: 'drlint lint' shows them`, page.width, 0)
      : [];
  const lines =
    tableLines(["Mistake at", "What is wrong"], rows, LEAST_REASONS, page) ??
    rows.flatMap(([at, message]) => [at, ...wrapIndented(message, page.width, 2)]);
  return [...lines, ...more];
}

function namesOf(rows: readonly RowId[], shortRows: ShortRows): string[] {
  return rows.map((row) => shortRows.of(row));
}

function coloured({ state }: MachineReadiness, { colors }: Page): string {
  const colour = {
    ready: colors.green,
    "network-ready": colors.green,
    "not-ready": colors.red,
    undecided: colors.yellow,
    retired: colors.red,
  }[state];
  return colour(STATES[state]);
}

/** Why a machine is in its state: what is to be done at itself, then what is wrong with others. */
function reasonLines(machine: MachineReadiness, shortRows: ShortRows, cwd: string): string[] {
  const { lead, toChoose, rows, through, missing, mistakes } = reasonsOf(machine, cwd);
  const { state, warned } = machine;
  const isFree = state === "ready" || state === "network-ready";
  const lines = [
    lead,
    mistakes,
    namesOf(rows, shortRows).join(", "),
    through.length > 0 ? `through ${through.join(", ")}` : "",
    recordInWords(missing),
    isFree && warned.length > 0 ? `with warnings: ${namesOf(warned, shortRows).join(", ")}` : "",
    toChoose,
  ];
  return lines.filter((line) => line !== "");
}

function recordInWords(missing: readonly MissingInWords[]): string {
  if (missing.length === 0) return "";
  const facts = missing.slice(0, MOST_FACTS).map(({ property, of }) => `${property}${of}`);
  const others = missing.length - MOST_FACTS;
  return `record ${facts.join(", ")}${others > 0 ? ` and ${others} more` : ""}`;
}
