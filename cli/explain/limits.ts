import type { Row } from "../../rules/matrix/index.ts";
import { limitInWords } from "../../rules/matrix/limit-words.ts";

/** The limits of a row, one text each: its name, its value with unit, and a note. */
export function limitTexts({ limits }: Pick<Row, "limits">): string[] {
  return Object.entries(limits).map(([name, limit]) => {
    const note = limit.note === undefined ? "" : ` ${limit.note}`;
    const source = limit.source === "reading" ? " (not in the document)" : "";
    return `${inWords(name)}: ${limitInWords(limit)}${source}.${note}`;
  });
}

/** `maximumDataDisks` as people write it: `maximum data disks`. Short capitals stay: `OS disk`. */
function inWords(name: string): string {
  const words = name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, " ").toLowerCase();
  return words
    .replace("az power shell", "Az PowerShell")
    .replace(/\b(?:os|vmm|ip|vhd|tls)\b/g, (word) => word.toUpperCase());
}
