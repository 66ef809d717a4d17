import type { Place } from "../../schemas/located.ts";
import { firstIndex } from "../../schemas/values/first-index.ts";
import type { InventoryFile } from "../inventory-file.ts";

/** From the end of a key over its colon, to where its value would begin. */
const TO_VALUE = /(["']?\s*:)\s*/y;

/** Whether the text itself is broken where a value is at fault: an alias without anchor, say, has no value. */
export function isExplainedByText(
  { file: path, start, end }: Place,
  { path: own, document }: InventoryFile,
): boolean {
  if (path !== own) return false;
  // In a broken text there are as many problems as mistakes, so that not all are gone through for each.
  const problems = document.problems();
  const isProblemIn = (from: number, to: number) => {
    const first = problems[firstIndex(problems, (problem) => problem.start >= from)];
    return first !== undefined && first.start < to;
  };
  if (isProblemIn(start, end)) return true;
  if (problems.length === 0) return false;
  // A value that is missing is told at its key.
  TO_VALUE.lastIndex = end;
  const found = TO_VALUE.exec(document.text);
  return found !== null && isProblemIn(end + found[1]!.length, end + found[0].length + 1);
}
