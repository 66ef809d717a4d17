/** An example of a page. */
export interface Example {
  /** The heading that it stands under. */
  readonly section: string;
  /** The line of its fence in the page, from 1. */
  readonly line: number;
  readonly text: string;
  /** The inventory as it stood earlier: the block before, if it begins with the line `# before`. */
  readonly earlier?: string;
  /** The rule's options that it shows: those of a first line `# options: { "maximum": 8 }`. */
  readonly options?: unknown;
}

/** A page of Markdown, taken apart as far as the tests look into it. */
export interface Page {
  readonly title: string | undefined;
  /** What stands under each heading of the second level, by heading. */
  readonly sections: ReadonlyMap<string, string>;
  /** The headings of the second level, in their order. */
  readonly headings: readonly string[];
  /** Its `yaml` blocks. */
  readonly examples: readonly Example[];
}

/** Takes a page apart. A `#` in a block of code is no heading. */
export function readPage(text: string): Page {
  let title: string | undefined;
  let section = "";
  let block: { readonly line: number; readonly language: string; readonly lines: string[] } | undefined;
  const headings: string[] = [];
  const bodies = new Map<string, string[]>();
  const examples: Example[] = [];
  let earlier: string | undefined;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (block !== undefined) {
      if (line.startsWith("```")) {
        if (block.language === "yaml") {
          const found = example(section, block.line, block.lines);
          if (block.lines[0] === "# before") earlier = found.text;
          else {
            examples.push(earlier === undefined ? found : { ...found, earlier });
            earlier = undefined;
          }
        }
        block = undefined;
      } else block.lines.push(line);
    } else if (line.startsWith("```")) block = { line: index + 1, language: line.slice(3).trim(), lines: [] };
    else if (line.startsWith("# ")) title ??= line.slice(2);
    else if (line.startsWith("## ")) {
      section = line.slice(3);
      headings.push(section);
    }
    if (!line.startsWith("## ")) bodies.set(section, [...(bodies.get(section) ?? []), line]);
  }
  const sections = new Map([...bodies].map(([heading, lines]) => [heading, lines.join("\n").trim()]));
  return { title, sections, headings, examples };
}

function example(section: string, line: number, lines: readonly string[]): Example {
  const written = /^# options: (.*)$/.exec(lines[0] ?? "")?.[1];
  const options = written === undefined ? {} : { options: JSON.parse(written) as unknown };
  return { section, line, text: `${lines.join("\n")}\n`, ...options };
}
