import type { MarkupContent } from "vscode-languageserver";
import { markdownCode, markdownText } from "../../schemas/values/markdown.ts";
import { printable } from "../../schemas/values/printable.ts";

/** How text for people is marked up, in what a client can show: Markdown, or nothing but text. */
export interface Prose {
  /** Text that stands for itself, whatever characters it has. */
  text(text: string): string;
  /** Sentences in which names stand in backticks. */
  sentences(text: string): string;
  bold(text: string): string;
  /** A name or value as it is written in a file. */
  code(text: string): string;
  link(text: string, url: string): string;
  /** A place in a file of this computer; its address is of use to nobody who cannot click it. */
  reference(text: string, url: string): string;
  /** What goes to a new line within an item. */
  readonly lineBreak: string;
  /** Items below one another. */
  list(items: readonly string[]): string;
  /** Parts apart from one another; empty ones are left out. */
  parts(parts: readonly (string | undefined)[]): MarkupContent;
}

/** Markdown, as VS Code and most others show it. */
export const markdown: Prose = {
  text: markdownText,
  sentences: (text) =>
    text
      .split(/(`[^`]+`)/)
      .map((piece, index) => (index % 2 === 0 ? markdownText(piece) : piece))
      .join(""),
  bold: (text) => `**${markdownText(text)}**`,
  code: (text) => markdownCode(text.replace(/\s+/g, " ")),
  link: (text, url) => (url === "" ? markdownText(text) : `[${markdownText(text)}](${url})`),
  reference: (text, url) => `[${markdownText(text)}](${url})`,
  lineBreak: "  \n  ",
  list: (items) => items.map((item) => `- ${item}`).join("\n"),
  parts: (parts) => ({ kind: "markdown", value: apart(present(parts)) }),
};

/** Text without marks. */
export const plainText: Prose = {
  text: printable,
  sentences: printable,
  bold: printable,
  code: printable,
  link: (text, url) => (url === "" ? text : `${text} (${url})`),
  reference: (text) => text,
  lineBreak: "\n  ",
  list: (items) => items.map((item) => `- ${item}`).join("\n"),
  parts: (parts) => ({ kind: "plaintext", value: present(parts).join("\n\n") }),
};

/** Below one another, with a line between two lists: without it they would be one. */
function apart(parts: readonly string[]): string {
  return parts
    .map((part, index) => {
      const before = parts[index - 1];
      return before && endsInList(before) && part.startsWith("- ") ? `---\n\n${part}` : part;
    })
    .join("\n\n");
}

function endsInList(text: string): boolean {
  return /^(- | {2})/.test(text.slice(text.lastIndexOf("\n") + 1));
}

function present(parts: readonly (string | undefined)[]): string[] {
  return parts.filter((part) => part !== undefined && part !== "") as string[];
}
