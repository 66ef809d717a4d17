import type { Place } from "../../schemas/located.ts";
import type { InventoryFile } from "../inventory-file.ts";

/** Whether the text itself is broken where a value is at fault: an alias without anchor, say, has no value. */
export function isExplainedByText(
  { file: path, start, end }: Place,
  { path: own, document }: InventoryFile,
): boolean {
  if (path !== own) return false;
  return document.problems().some((problem) => {
    if (problem.start >= start && problem.start < end) return true;
    // A value that is missing is told at its key.
    return problem.start >= end && /^["']?\s*:\s*$/.test(document.text.slice(end, problem.start));
  });
}
