import type { TextProblem } from "./tree.ts";

/** How deep the values of an inventory may be nested. The schema needs 8 levels. */
export const maximumNesting = 64;

const message = `The text is nested deeper than ${maximumNesting} levels, which no inventory needs. Look for brackets or indentation that went wrong.`;

/** The problem of a text in which something is nested deeper, at the offset where it begins. */
export function tooDeep(at: number): TextProblem {
  return { start: at, end: at + 1, message };
}
