import type { Page } from "./page.ts";
import { padEnd, widest } from "./width.ts";
import { wrapParts } from "./wrap.ts";

const GAP = 2;

/** A row of a table: its cells, and what stands in the last column, in one part or in several. */
export type TableRow = readonly string[] | readonly [...cells: string[], last: readonly string[]];

/**
 * Rows in columns as wide as their widest cell; the last column takes what the page has left, and wraps. Undefined
 * where less than `least` columns of text would be left for it.
 */
export function tableLines(
  head: readonly string[],
  rows: readonly TableRow[],
  least: number,
  { width, colors }: Page,
): string[] | undefined {
  const cellsOf = (row: TableRow) => row.slice(0, -1) as string[];
  const fixed = head
    .slice(0, -1)
    .map((title, column) => widest([title, ...rows.map((row) => cellsOf(row)[column]!)]));
  const start = fixed.reduce((sum, cell) => sum + cell + GAP, 0);
  const room = width - start;
  if (room < least) return undefined;
  const lines = ([first, ...others]: readonly string[], cells: readonly string[]): string[] => [
    cells.map((cell, column) => padEnd(cell, fixed[column]! + GAP)).join("") + first,
    ...others.map((line) => " ".repeat(start) + line),
  ];
  return [
    colors.dim(lines([head.at(-1)!], head.slice(0, -1))[0]!),
    ...rows.flatMap((row) => lines(wrapParts([row.at(-1)!].flat(), room), cellsOf(row))),
  ];
}
