import type { PropertyShape } from "../../schemas/shape.ts";
import { Version } from "../../schemas/values/version.ts";
import { isPlaceholder, maySayNothing } from "./placeholder.ts";
import { typedValue } from "./typed-values.ts";

/** The typed value that a value of a property stands for, or an entry of its list; undefined where it says too little. */
export function usableValue(value: unknown, property: string, shape: PropertyShape): unknown {
  const { format = "text", words } = shape;
  if (typeof value === "string" && words?.includes(value)) return value;
  if (format === "text")
    return maySayNothing(property, shape) && typeof value === "string" && isPlaceholder(value)
      ? undefined
      : value;
  const typed = typedValue(format, value);
  return isCutShort(typed, shape) || lacksUnit(value, typed, shape) ? undefined : typed;
}

/** Whether a version lacks numbers: what begins with 5 may be the newest as well as one that nobody supports. */
function isCutShort(value: unknown, { numbers = 0 }: PropertyShape): boolean {
  return value instanceof Version && value.numbers.length < numbers;
}

/** Whether a number of another unit stands where one without a unit counts bytes: Azure prints disks of 127 GB as 127. */
function lacksUnit(value: unknown, size: unknown, { leastWithoutUnit = 0 }: PropertyShape): boolean {
  return typeof size === "number" && size < leastWithoutUnit && /\d\s*$/.test(String(value));
}
