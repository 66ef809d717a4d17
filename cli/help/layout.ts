import { padEnd, widest } from "../text/width.ts";
import { wrap } from "../text/wrap.ts";

/** The help is laid out for the narrowest terminal in use, and read in any. */
const WIDTH = 80;
const INDENT = "  ";
const GAP = 2;

/**
 * A headed list of terms with what they mean, the meanings in one column. A term that is longer than `longest` has a line
 * of its own, so that it does not push the others' meanings to the edge.
 */
export function definitions(
  heading: string,
  entries: readonly (readonly [term: string, meaning: string])[],
  longest = WIDTH,
): string {
  const beside = entries.map(([term]) => term).filter((term) => term.length <= longest);
  const column = INDENT.length + widest(beside) + GAP;
  const lines = entries.flatMap(([term, meaning]) => {
    const meanings = wrap(meaning, WIDTH - column).map((line) => " ".repeat(column) + line);
    if (term.length > longest) return [INDENT + term, ...meanings];
    const [first = "", ...others] = meanings;
    return [padEnd(INDENT + term, column) + first.trimStart(), ...others];
  });
  return [`${heading}:`, ...lines].join("\n");
}

/** A paragraph over the whole width. */
export function paragraph(text: string): string {
  return wrap(text, WIDTH).join("\n");
}
