import type { TextEdit } from "./text-edit.ts";

/** Where a comma ends that follows a place, white space and comments aside. */
export function commaAfter(text: string, offset: number): number | undefined {
  const found = /(?:\s|#[^\r\n]*(?:[\r\n]|$))*,/y;
  found.lastIndex = offset;
  return found.test(text) ? found.lastIndex : undefined;
}

/** Where the line of a place begins. */
export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
}

/** Where the line of a place ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const found = text.slice(offset).search(/[\r\n]/);
  return found < 0 ? text.length : offset + found;
}

/** The line break that the text uses. */
export function lineBreak(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
}

/** The edit that puts a text at a place and takes nothing away. */
export function insertion(offset: number, text: string): TextEdit {
  return { start: offset, end: offset, text };
}
