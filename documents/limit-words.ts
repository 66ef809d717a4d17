import { formatSize } from "../schemas/values/size.ts";
import type { Limit } from "./types.ts";

/** The value of a limit as people write it: `32 TB`, `16 disks`, `1 address`, `GRS, LRS`. An empty list is `none`. */
export function limitInWords({ value, unit }: Pick<Limit, "value" | "unit">): string {
  if (typeof value === "string") return value;
  if (typeof value !== "number")
    return value.map((each) => (unit === "bytes" ? formatSize(Number(each)) : each)).join(", ") || "none";
  if (unit === "bytes") return formatSize(value);
  if (unit === "generation") return String(value);
  return `${value} ${value === 1 ? unit.replace(/(?<=ss|x)es$|s$/, "") : unit}`;
}

/** `maximumDataDisks` as people write it: `maximum data disks`. Short capitals stay: `OS disk`. */
export function limitName(name: string): string {
  const words = name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, " ").toLowerCase();
  return words
    .replace("az power shell", "Az PowerShell")
    .replace(/\b(?:os|vmm|ip|vhd|tls)\b/g, (word) => word.toUpperCase());
}
