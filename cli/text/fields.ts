import type { Page } from "./page.ts";
import { padEnd, widest } from "./width.ts";
import { wrap } from "./wrap.ts";

/** A label with what stands beside it: a text, or several that each begin a line. */
export type Field = readonly [label: string, content: string | readonly string[]];

const INDENT = 2;
const GAP = 2;
/** Longer lines are hard to read, however wide the terminal is. */
const MOST_TEXT = 100;

/** Labels in one column and their texts, wrapped, in the next. Fields without content are left out. */
export function fieldLines(fields: readonly Field[], { width, colors }: Page): string[] {
  const shown = fields.filter(([, content]) => content.length > 0);
  const labels = widest(shown.map(([label]) => label));
  const start = INDENT + labels + GAP;
  const room = Math.max(20, Math.min(width - start, MOST_TEXT));
  return shown.flatMap(([label, content]) => {
    const lines = [content].flat().flatMap((text) => hanging(text, room));
    return lines.map((line, index) =>
      index === 0
        ? " ".repeat(INDENT) + colors.dim(padEnd(label, labels + GAP)) + line
        : " ".repeat(start) + line,
    );
  });
}

/** Wraps one text; its further lines are set in, so that the next text can be told from them. */
function hanging(text: string, room: number): string[] {
  const [first = "", ...others] = wrap(text, room);
  if (others.length === 0) return [first];
  return [first, ...wrap(text.trimStart().slice(first.length), room - 2).map((line) => `  ${line}`)];
}
