/**
 * Rows as CSV (RFC 4180), a line each, the titles first. A value that a spreadsheet would take for a formula gets an
 * apostrophe in front, as spreadsheets themselves write it: names come from files that others wrote.
 */
export function csvLines(
  head: readonly string[],
  rows: Iterable<readonly (string | number | boolean | undefined)[]>,
): string[] {
  const lines = [head.map(cell).join(",")];
  for (const row of rows) lines.push(row.map(cell).join(","));
  return lines;
}

function cell(value: string | number | boolean | undefined): string {
  if (typeof value !== "string") return value === undefined ? "" : String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
