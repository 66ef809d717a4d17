import type { Limit, Row } from "../../rules/matrix/index.ts";
import { formatSize } from "../../schemas/values/size.ts";
import { grouped } from "../text/numbers.ts";

/** The limits of a row, one text each: its name, its value with unit, and a note. */
export function limitTexts({ limits }: Pick<Row, "limits">): string[] {
  return Object.entries(limits).map(([name, limit]) => {
    const note = limit.note === undefined ? "" : ` ${limit.note}`;
    const source = limit.source === "reading" ? " (not in the document)" : "";
    return `${inWords(name)}: ${limitValue(limit)}${source}.${note}`;
  });
}

function limitValue({ value, unit }: Limit): string {
  if (unit === "bytes" && typeof value === "number") return formatSize(value);
  if (typeof value !== "number") return typeof value === "string" ? value : value.join(", ") || "none";
  if (unit === "generation") return String(value);
  return `${grouped(value)} ${value === 1 ? unit.replace(/(?<=ss|x)es$|s$/, "") : unit}`;
}

/** `maximumDataDisks` as people write it: `maximum data disks`. Short capitals stay: `OS disk`. */
function inWords(name: string): string {
  const words = name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, " ").toLowerCase();
  return words
    .replace("az power shell", "Az PowerShell")
    .replace(/\b(?:os|vmm|ip|vhd|tls)\b/g, (word) => word.toUpperCase());
}
