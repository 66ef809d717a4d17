import fastStringWidth from "fast-string-width";

/** How many columns of a terminal a text takes. Chinese characters and emoji take two. */
export function widthOf(text: string): number {
  return /^[ -~]*$/.test(text) ? text.length : fastStringWidth(text);
}

/** The text with spaces behind it, up to a width; a longer one stays as it is. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** The text with spaces before it, up to a width; a longer one stays as it is. */
export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}

/** The width of the widest; 0 of none. */
export function widest(texts: Iterable<string>): number {
  let most = 0;
  for (const text of texts) most = Math.max(most, widthOf(text));
  return most;
}
