import { yamlLanguage } from "@codemirror/lang-yaml";
import { classHighlighter, highlightCode } from "@lezer/highlight";
import MarkdownIt, { type Token } from "markdown-it";
import { html } from "../../answers/page/html.ts";

/** A heading of a page. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  /** Its place in the page, as GitHub names it. */
  readonly id: string;
}

/** A heading with the words under it, down to the next one. */
export interface Section {
  readonly heading: Heading;
  readonly text: string;
}

/** A page of Markdown as the site shows it. */
export interface RenderedPage {
  readonly title: string;
  readonly html: string;
  readonly sections: readonly Section[];
}

// Pages are the project's own. Of HTML they have comments and `<br>`, of which a test takes care.
const markdown = new MarkdownIt({ html: true, highlight });
markdown.renderer.rules.table_open = () => '<div class="scroll"><table>\n';
markdown.renderer.rules.table_close = () => "</table></div>\n";

/**
 * A page of Markdown as HTML.
 *
 * @param linkOf what a link of the page is in the site
 */
export function renderPage(text: string, linkOf: (link: string) => string): RenderedPage {
  const tokens = markdown.parse(text.replace(/<!--[\s\S]*?-->\n?/g, ""), {});
  const sections = sectionsOf(tokens);
  for (const token of tokens) alignByClass(token);
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    for (const name of ["href", "src"]) {
      const link = token.attrGet(name);
      if (typeof link === "string") token.attrSet(name, linkOf(link));
    }
  }
  return {
    title: sections.find(({ heading }) => heading.level === 1)?.heading.text ?? "drlint",
    html: markdown.renderer.render(tokens, markdown.options, {}),
    sections,
  };
}

/** The site's policy allows no style but that of its style sheet. */
function alignByClass(token: Token): void {
  const [, side] = /^text-align:(\w+)$/.exec(String(token.attrGet("style") ?? "")) ?? [];
  if (side === undefined) return;
  token.attrs = token.attrs!.filter(([name]) => name !== "style");
  token.attrSet("class", side);
}

/** The sections of a page. Its headings get their places on the way. */
function sectionsOf(tokens: readonly Token[]): Section[] {
  const sections: { readonly heading: Heading; readonly words: string[] }[] = [];
  const places = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    if (token.type === "heading_open") {
      const text = plainText(tokens[index + 1]!);
      const id = placeOf(text, places);
      token.attrSet("id", id);
      sections.push({ heading: { level: Number(token.tag.slice(1)), text, id }, words: [] });
    } else if (token.type === "inline" && tokens[index - 1]?.type !== "heading_open") {
      sections.at(-1)?.words.push(plainText(token));
    }
  }
  return sections.map(({ heading, words }) => ({ heading, text: words.join(" ") }));
}

/** The name that GitHub gives the place of a heading; the second of a name ends with `-1`. */
function placeOf(text: string, places: Map<string, number>): string {
  const name = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
  const before = places.get(name) ?? 0;
  places.set(name, before + 1);
  return before === 0 ? name : `${name}-${before}`;
}

function plainText({ children }: Token): string {
  return (children ?? [])
    .map(({ type, content }) => (type === "softbreak" || type === "html_inline" ? " " : content))
    .join("");
}

/** Code with marks for its parts. What a command prints stays as it is, but for the prompt. */
function highlight(code: string, language: string, attributes: string): string {
  const name = attributes.trim().replace(/ after$/, "");
  const shown = language === "yaml" || language === "json" ? marked(code) : prompted(code);
  const label = name === "" ? "" : html`<span class="file">${name}</span>`.text;
  return `<pre tabindex="0">${label}<code>${shown}</code></pre>`;
}

function marked(code: string): string {
  let text = "";
  highlightCode(
    code,
    // What JSON has is YAML too.
    yamlLanguage.parser.parse(code),
    classHighlighter,
    (part, classes) => {
      text += (classes === "" ? html`${part}` : html`<span class="${classes}">${part}</span>`).text;
    },
    () => {
      text += "\n";
    },
  );
  return text;
}

function prompted(code: string): string {
  const lines = code.split("\n").map((line) => {
    const [, command] = /^\$ (.*)$/.exec(line) ?? [];
    return (command === undefined ? html`${line}` : html`<span class="prompt">$ </span><b>${command}</b>`)
      .text;
  });
  return lines.join("\n");
}
