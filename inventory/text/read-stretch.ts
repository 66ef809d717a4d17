/** Reads one stretch with the quick reader, and with the tolerant one what that leaves. */
import { jsonProblem } from "./json-syntax.ts";
import { readQuickly, whereQuickEnds } from "./read-quickly.ts";
import { readTolerantly } from "./read-tolerant.ts";
import type { Reading } from "./tree.ts";
import { unread } from "./unread.ts";

/** Above this many characters a stretch that the quick reader leaves isn't read: the tolerant reader would take too long. */
export const largestOddStretch = 4 * 1024 * 1024;

/** Reads the YAML text between two offsets. Offsets in the answer count from `start`. */
export function readYaml(text: string, start: number, end: number): Reading {
  const reading = readQuickly(text, start, end);
  if (reading !== undefined) return reading;
  if (end - start <= largestOddStretch) return readTolerantly(text.slice(start, end));
  const at = whereQuickEnds(text, start, end);
  const message = `What follows is not valid YAML, or written in a way that is read only in parts of up to ${largestOddStretch} characters. Correct it, or split the file.`;
  return unread({ start: at, end: Math.min(at + 1, end - start), message });
}

/** Reads the JSON text between two offsets: as YAML, which JSON is too, but what isn't JSON is a problem. */
export function readJson(text: string, start: number, end: number): Reading {
  const quick = readQuickly(text, start, end, true);
  if (quick !== undefined) return quick;
  const stretch = text.slice(start, end);
  const isLarge = stretch.length > largestOddStretch;
  const mistake = isLarge ? jsonProblem(stretch) : undefined;
  if (mistake !== undefined) return unread(mistake);
  const reading = readYaml(text, start, end);
  if (reading.tree === undefined && (reading.problems.length > 0 || stretch.trim() === "")) return reading;
  const problem = isLarge ? undefined : jsonProblem(stretch);
  if (problem === undefined) return reading;
  // What YAML minds in this text follows from the same mistake.
  return {
    tree: reading.tree,
    anchors: [],
    problems: [problem],
    hasAliases: reading.hasAliases,
    isBroken: true,
  };
}
