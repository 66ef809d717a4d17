/** Small pieces of Markdown. What comes in is plain text with code in backticks, as the schema's descriptions have it. */

/** A text with what Markdown would take for markup escaped; what stands in backticks stays code. */
export function prose(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\`*_<>[\]|~]/g, "\\$&")))
    .join("")
    .replace(/\s*\n\s*/g, " ");
}

/** A value as code. A backtick in it takes a longer fence. */
export function code(value: string): string {
  return value.includes("`") ? `\`\` ${value} \`\`` : `\`${value}\``;
}

/** A link; its text is Markdown already. */
export function link(text: string, address: string): string {
  return `[${text}](${address.replace(/[()\s]/g, encodeURIComponent)})`;
}

/** Several texts on lines of their own within one cell. */
export function lines(texts: readonly string[]): string {
  return texts.join("<br>");
}

/** A table; its cells are Markdown already. Bars in them are escaped, in code too, as tables ask. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
