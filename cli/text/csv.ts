/** What stands in a cell; nothing where it is undefined. */
export type Cell = string | number | boolean | undefined;

/**
 * Rows as CSV, line by line, the titles first. Lines end as RFC 4180 says, on every system. A value that a spreadsheet
 * would take for a formula gets an apostrophe in front, as spreadsheets themselves write it: names come from files that
 * others wrote.
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
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
