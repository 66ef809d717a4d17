import { printable } from "../../schemas/values/printable.ts";

/** What stands in a cell; nothing where it is undefined. */
export type Cell = string | number | boolean | undefined;

/** White space, and where a formula begins. Those in full width are ones in East Asian settings. */
const FORMULA = /^\s*(?=[=+\-@＝＋－＠])/;

/**
 * Rows as CSV, line by line, the titles first. Lines end as RFC 4180 says, on every system. What a spreadsheet
 * would take for a formula gets an apostrophe in front, as spreadsheets themselves write it: names come from files that
 * others wrote. So does what stands behind a semicolon, at which spreadsheets of many countries cut lines.
 */
export function* csvLines(head: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  yield lineOf(head);
  for (const row of rows) yield lineOf(row);
}

function lineOf(cells: readonly Cell[]): string {
  return `${cells.map(written).join(",")}\r\n`;
}

function written(value: Cell): string {
  if (typeof value !== "string") return value === undefined ? "" : String(value);
  const parts = printable(value).split(";");
  const harmless = parts.map((part) => part.replace(FORMULA, "$&'")).join(";");
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
