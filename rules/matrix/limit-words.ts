import { formatSize } from "../../schemas/values/size.ts";
import type { Limit } from "./types.ts";

/** The value of a limit as people write it: `32 TB`, `16 disks`, `1 address`, `GRS, LRS`. An empty list is `none`. */
export function limitInWords({ value, unit }: Pick<Limit, "value" | "unit">): string {
  if (typeof value === "string") return value;
  if (typeof value !== "number") return value.join(", ") || "none";
  if (unit === "bytes") return formatSize(value);
  if (unit === "generation") return String(value);
  return `${value} ${value === 1 ? unit.replace(/(?<=ss|x)es$|s$/, "") : unit}`;
}
