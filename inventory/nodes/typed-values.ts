import type { ValueFormat } from "../../schemas/shape.ts";
import { addressFamily, IpPrefix } from "../../schemas/values/ip.ts";
import { canonicalRegion } from "../../schemas/values/region.ts";
import { parseSize } from "../../schemas/values/size.ts";
import { Version } from "../../schemas/values/version.ts";

/** The typed value that a text stands for in a format; undefined where it stands for none. */
export function typedValue(format: ValueFormat, value: unknown): unknown {
  switch (format) {
    case "byte-size":
      return typeof value === "string" || typeof value === "number" ? parseSize(value) : undefined;
    case "dotted-version":
      return typeof value === "string" ? Version.parse(value) : undefined;
    case "azure-region":
      return typeof value === "string" ? canonicalRegion(value) : undefined;
    case "ip-address":
      return typeof value === "string" && addressFamily(value) !== undefined ? value : undefined;
    case "ip-prefix":
      return typeof value === "string" ? IpPrefix.parse(value) : undefined;
    case "date-time":
      return typeof value === "string" && isDate(value) ? value : undefined;
    case "text":
      return value;
  }
}

function isDate(text: string): boolean {
  const [, day] =
    /^(\d{4}-\d\d-\d\d)([Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:\d\d)?)?$/.exec(text) ?? [];
  if (day === undefined || Number.isNaN(Date.parse(text))) return false;
  // JavaScript takes the 30th of February for a day in March.
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
