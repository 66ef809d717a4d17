import type { TextEdit } from "./text-edit.ts";

/** Where a comma ends that follows a place, white space and comments aside. */
export function commaAfter(text: string, offset: number): number | undefined {
  const found = /(?:\s|#[^\r\n]*(?:[\r\n]|$))*,/y;
  found.lastIndex = offset;
  return found.test(text) ? found.lastIndex : undefined;
}

/** The line break that the text uses. */
export function lineBreak(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
}

/** The edit that puts a text at a place and takes nothing away. */
export function insertion(offset: number, text: string): TextEdit {
  return { start: offset, end: offset, text };
}
