/** A table as lines. Its cells are Markdown already; bars in code are escaped, as tables ask. */
export function markdownTable(head: readonly string[], rows: Iterable<readonly string[]>): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, "\\|")).join(" | ")} |`;
  const lines = [line(head), line(head.map(() => "---"))];
  for (const row of rows) lines.push(line(row));
  return lines;
}

/** Markdown with the texts of links in place of them. */
export function withoutLinks(markdown: string): string {
  return markdown.replaceAll(/\[([^[\]]+)\]\([^()]*\)/g, "$1");
}
