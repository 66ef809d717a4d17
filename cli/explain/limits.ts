import type { Row } from "../../documents/index.ts";
import { limitInWords, limitName } from "../../documents/limit-words.ts";

/** The limits of a row, one text each: its name, its value with unit, and a note. */
export function limitTexts({ limits }: Pick<Row, "limits">): string[] {
  return Object.entries(limits).map(([name, limit]) => {
    const note = limit.note === undefined ? "" : ` ${limit.note}`;
    const source = limit.source === "reading" ? " (not in the document)" : "";
    return `${limitName(name)}: ${limitInWords(limit)}${source}.${note}`;
  });
}
