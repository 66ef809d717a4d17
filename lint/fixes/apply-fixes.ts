import type { LintMessage } from "../result.ts";

/** A text with the safe fixes of its findings made. */
export interface FixedText {
  readonly text: string;
  /** How many findings were put right. */
  readonly fixes: number;
}

/**
 * Makes the fixes of a file's findings, from the first to the last. One that touches the place of a fix made before is
 * left for the next pass: its place may mean something else by then.
 */
export function applyFixes(text: string, messages: readonly LintMessage[]): FixedText {
  const edits = messages
    .flatMap(({ fix }) => fix ?? [])
    .sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  let result = "";
  let end = 0;
  let fixes = 0;
  for (const { range, text: replacement } of edits) {
    if (range[0] < end || (range[0] === end && fixes > 0)) continue;
    result += text.slice(end, range[0]) + replacement;
    end = range[1];
    fixes++;
  }
  return { text: result + text.slice(end), fixes };
}
