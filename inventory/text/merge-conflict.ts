import type { TextProblem } from "./tree.ts";

/** The problem of a text in which a merge has left its markers, at the first of them; undefined for any other text. */
export function mergeConflictIn(text: string): TextProblem | undefined {
  const first = /^<{7}(?: .*)?$/m.exec(text);
  if (!first || !/^={7}\r?$/m.test(text.slice(first.index))) return undefined;
  const start = first.index;
  return {
    message:
      "A merge conflict begins here. Keep what is right of its two sides, and take out the lines with the markers.",
    start,
    end: start + first[0].trimEnd().length,
  };
}
