import { printable } from "../../schemas/values/printable.ts";

/** A piece of HTML that is safe to put into a page. */
export class Html {
  readonly text: string;

  /** @param text HTML whose texts are escaped already */
  constructor(text: string) {
    this.text = text;
  }
}

/** What can stand in a piece of HTML. Texts are escaped; `undefined` and `false` are left out. */
export type Content = Html | string | number | false | undefined | readonly Content[];

/** Writes HTML as a template: all that is put into it is escaped, in texts and between the quotes of attributes alike. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  let text = parts[0]!;
  for (const [index, content] of contents.entries()) text += written(content) + parts[index + 1]!;
  return new Html(text);
}

function written(content: Content): string {
  if (content instanceof Html) return content.text;
  if (typeof content === "string") return escaped(content);
  if (typeof content === "number") return String(content);
  return content === undefined || content === false ? "" : content.map(written).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as HTML shows it letter by letter. Characters that would turn the direction of the line show their code. */
function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
