/** Spans in the order of the text. */
import type { Section, Stretch } from "./stretches.ts";
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

/** The section that an offset lies in: the last one that begins before it. */
export function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  return sections.findLast(({ key }) => key.start <= offset);
}

/** The stretch of a section that holds an offset, or that ends with it. */
export function stretchAt(stretches: readonly Stretch[], offset: number): Stretch | undefined {
  return spanAt(stretches, offset) ?? spanAt(stretches, offset - 1);
}
