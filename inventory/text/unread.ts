import type { Reading, TextProblem } from "./tree.ts";

/** The reading of a stretch of which nothing is read, and why. */
export function unread(problem: TextProblem): Reading {
  return { tree: undefined, anchors: [], problems: [problem], hasAliases: false, isBroken: true };
}
