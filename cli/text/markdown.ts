import { printable } from "../../schemas/values/printable.ts";

/** A text as Markdown shows it letter by letter: nothing in it is markup, a link, a mention or HTML. */
export function markdownText(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]()#+!|~<>&]/g, "\\$&")
    .replace(/@(?=\w)/g, "@\u200b");
}

/** A value as code. A backtick in it takes a longer fence. */
export function markdownCode(text: string): string {
  const shown = printable(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const gap = /^`|`$/.test(shown) ? " " : "";
  return `${fence}${gap}${shown}${gap}${fence}`;
}

/** A table as lines. Its cells are Markdown already; bars in code are escaped, as tables ask. */
export function markdownTable(head: readonly string[], rows: Iterable<readonly string[]>): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, "\\|")).join(" | ")} |`;
  const lines = [line(head), line(head.map(() => "---"))];
  for (const row of rows) lines.push(line(row));
  return lines;
}
