/** A line of the table of results, each cell as it is to be shown. */
export type Row = readonly string[];

/** The table as text: the first column to the left, figures to the right. */
export function table(head: Row, rows: readonly Row[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join("  ")
      .trimEnd(),
  );
  return [lines[0], widths.map((width) => "-".repeat(width)).join("  "), ...lines.slice(1)].join("\n");
}

/** A target, and whether a measured value keeps it: `<= 3.5x, met`. No target, nothing to say. */
export function verdict(value: number, most: number | undefined, unit: string): string {
  if (most === undefined) return "";
  return `<= ${most}${unit}, ${value <= most ? "met" : "MISSED"}`;
}

/** As {@link verdict}, where more is better: `>= 10x, met`. */
export function atLeast(value: number, least: number, unit: string): string {
  return `>= ${least}${unit}, ${value >= least ? "met" : "MISSED"}`;
}

/** A time, in milliseconds when it is short. */
export function seconds(value: number): string {
  return value < 1 ? `${Math.round(value * 1000)} ms` : `${value.toFixed(2)} s`;
}

/** A ratio: `2.4x`. */
export function times(value: number): string {
  return `${value.toFixed(2)}x`;
}

/** An amount of memory in megabytes of 1024 x 1024 bytes. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 ** 2)} MB`;
}
