import { limitTexts, verdictFields } from "../../../cli/formats/explain/row.ts";
import type { Row, RowVerdict } from "../../../documents/index.ts";
import { lines, prose } from "./markdown.ts";

/** What a row says with and without VMM, in one cell: `not supported`, or a line for each column where they differ. */
export function verdictCell(verdict: RowVerdict): string {
  const texts = verdictFields(verdict).map(([label, text]) => [label, String(text)] as const);
  const [first, second] = texts;
  if (second === undefined) return prose(first![1]);
  if (first![1] === second[1]) return `${prose(first![1])}, with VMM and without`;
  return lines(texts.map(([label, text]) => `${label.toLowerCase().replace("vmm", "VMM")}: ${prose(text)}`));
}

/** The figures and lists that a row is decided by, with their units. */
export function limitsCell(row: Pick<Row, "limits">): string {
  return lines(limitTexts(row).map(prose));
}
