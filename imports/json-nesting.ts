import type { JsonObject } from "./json-values.ts";

/** How many objects and lists stand within one another in an export at most: ten times what any tool writes. */
const DEEPEST = 500;

/**
 * Whether more stands within one another in a value of JSON than in any export: what goes into it would find no end of the stack.
 * JSON.parse itself does without one.
 */
export function isNestedTooDeep(value: unknown, left = DEEPEST): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (left === 0) return true;
  if (Array.isArray(value)) {
    for (const item of value) if (isNestedTooDeep(item, left - 1)) return true;
    return false;
  }
  for (const key in value) if (isNestedTooDeep((value as JsonObject)[key], left - 1)) return true;
  return false;
}
