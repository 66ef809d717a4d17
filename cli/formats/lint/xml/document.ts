import XMLBuilder from "fast-xml-builder";
import { printable } from "../../../../schemas/values/printable.ts";

/** An element: its attributes under names that begin with `@`, its text under `#text`, and its children by their names. */
export interface Element {
  readonly [name: string]: string | number | undefined | readonly Element[];
}

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: "@", format: true });

/** One XML document. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(root)}`;
}

/** A text as XML 1.0 can hold it: other characters stand there as their code. */
export function xmlText(text: string): string {
  // Halves of pairs, alone, match a surrogate; whole pairs do not.
  return printable(text).replaceAll(
    /[\p{Cs}\ufffe\uffff]/gu,
    (one) => `\\u${one.charCodeAt(0).toString(16)}`,
  );
}
