/** Reads one stretch with the first reader that can: the quick one, then js-yaml, then, for broken text, `yaml`. */
import { jsonProblem } from "./json-syntax.ts";
import { isRefusal, readEvents } from "./read-events.ts";
import { readQuickly } from "./read-quickly.ts";
import { readTolerantly } from "./read-tolerant.ts";
import type { Reading } from "./tree.ts";

/** Above this many characters a broken stretch isn't read further: the tolerant reader would take too long. */
export const largestBrokenStretch = 4 * 1024 * 1024;

/** Reads the YAML text between two offsets. Offsets in the answer count from `start`. */
export function readYaml(text: string, start: number, end: number): Reading {
  const reading = readQuickly(text, start, end);
  if (reading !== undefined) return reading;
  const stretch = text.slice(start, end);
  const answer = readEvents(stretch);
  if (!isRefusal(answer)) return answer;
  if (answer.isTooDeep || stretch.length > largestBrokenStretch) {
    return { tree: undefined, anchors: [], problems: [answer], hasAliases: false, isBroken: true };
  }
  return readTolerantly(stretch, answer);
}

/** Reads the JSON text between two offsets: as YAML, which JSON is too, but what isn't JSON is a problem. */
export function readJson(text: string, start: number, end: number): Reading {
  const quick = readQuickly(text, start, end, true);
  if (quick !== undefined) return quick;
  const reading = readYaml(text, start, end);
  const stretch = text.slice(start, end);
  if (reading.tree === undefined && (reading.problems.length > 0 || stretch.trim() === "")) return reading;
  const problem = jsonProblem(stretch);
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
