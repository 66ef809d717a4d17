import { padEnd, widest } from "../text/width.ts";
import { wrap } from "../text/wrap.ts";

/** The help is laid out for the narrowest terminal in use, and read in any. */
const WIDTH = 80;
const INDENT = "  ";
const GAP = 2;

/** A headed list of terms with what they mean, the meanings in one column. */
export function definitions(
  heading: string,
  entries: readonly (readonly [term: string, meaning: string])[],
): string {
  const column = INDENT.length + widest(entries.map(([term]) => term)) + GAP;
  const lines = entries.flatMap(([term, meaning]) => {
    const [first = "", ...others] = wrap(meaning, WIDTH - column);
    return [padEnd(INDENT + term, column) + first, ...others.map((line) => " ".repeat(column) + line)];
  });
  return [`${heading}:`, ...lines].join("\n");
}

/** A paragraph over the whole width. */
export function paragraph(text: string): string {
  return wrap(text, WIDTH).join("\n");
}
