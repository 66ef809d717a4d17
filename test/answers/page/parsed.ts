import { parse } from "parse5";

/** What of a parsed page is looked at here. */
interface Element {
  readonly tagName?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Element[];
}

/** What a browser would make of a page: the mistakes in it, and its elements. */
export interface ParsedPage {
  /** As the HTML standard calls them, each with its line. */
  readonly mistakes: readonly string[];
  /** How many elements there are of each name. */
  readonly counts: ReadonlyMap<string, number>;
  /** The names of all attributes. */
  readonly attributes: ReadonlySet<string>;
}

/** Reads a page as the HTML standard has browsers read it. */
export function parsed(page: string): ParsedPage {
  const mistakes: string[] = [];
  const counts = new Map<string, number>();
  const attributes = new Set<string>();
  const look = ({ tagName, attrs = [], childNodes = [] }: Element) => {
    if (tagName !== undefined) counts.set(tagName, (counts.get(tagName) ?? 0) + 1);
    for (const { name } of attrs) attributes.add(name);
    for (const child of childNodes) look(child);
  };
  const document = parse(page, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) => mistakes.push(`${code} in line ${startLine}`),
  });
  look(document as Element);
  return { mistakes, counts, attributes };
}
