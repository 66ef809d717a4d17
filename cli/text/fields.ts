import type { Page } from "./page.ts";
import { padEnd, widest, widthOf } from "./width.ts";
import { wrap } from "./wrap.ts";

/** A label with what stands beside it: a text, or several that each begin a line. */
export type Field = readonly [label: string, content: string | readonly string[]];

const GAP = 2;
/** Longer lines are hard to read, however wide the terminal is. */
const MOST_TEXT = 100;

/**
 * Labels in one column and their texts, wrapped, in the next. Fields without content are left out. An address that is
 * too long for its column begins further left, below its label.
 */
export function fieldLines(fields: readonly Field[], { width, colors }: Page, indent = 2): string[] {
  const shown = fields.filter(([, content]) => content.length > 0);
  const labels = widest(shown.map(([label]) => label));
  const start = indent + labels + GAP;
  const room = Math.max(20, Math.min(width - start, MOST_TEXT));
  return shown.flatMap(([label, content]) => {
    const texts = [content].flat();
    const lines = texts.length === 1 ? wrap(texts[0]!, room) : texts.flatMap((text) => listItem(text, room));
    const left = (line: string) => Math.max(indent, Math.min(start, width - widthOf(line)));
    const [first = "", ...others] = lines.map((line) => " ".repeat(left(line)) + line);
    const margin = " ".repeat(indent);
    // What begins left of its column has no room beside its label.
    return left(lines[0]!) < start
      ? [margin + colors.dim(label), first, ...others]
      : [margin + colors.dim(padEnd(label, labels + GAP)) + lines[0]!, ...others];
  });
}

/** One text of several: its further lines are set in, so that the next text can be told from them. */
function listItem(text: string, room: number): string[] {
  const [first = "", ...others] = wrap(text, room);
  if (others.length === 0) return [first];
  return [first, ...wrap(others.join(" "), room - 2).map((line) => `  ${line}`)];
}
