/** Spans in the order of the text. */
import type { Span } from "./tree.ts";

/** The one of some spans, in the order of the text, that holds an offset; none may overlap another. */
export function spanAt<Part extends Span>(parts: readonly Part[], offset: number): Part | undefined {
  let low = 0;
  let high = parts.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const part = parts[middle]!;
    if (offset < part.start) high = middle - 1;
    else if (offset >= part.end) low = middle + 1;
    else return part;
  }
  return undefined;
}
