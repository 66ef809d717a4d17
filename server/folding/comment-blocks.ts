import type { TextDocument } from "../../inventory/text/document.ts";

/** Lines, from 0, the last one included. */
export interface Lines {
  readonly start: number;
  readonly end: number;
}

/**
 * Comments that take two lines or more, one below the other.
 *
 * @param texts the lines of texts over several lines, in the order of the file, in which `#` begins no comment
 */
export function commentBlocks({ text, isJson }: TextDocument, texts: readonly Lines[]): Lines[] {
  if (isJson || !text.includes("#")) return [];
  const blocks: Lines[] = [];
  let start: number | undefined;
  let next = 0;
  const lines = text.split(/\r\n|\r|\n/);
  for (let line = 0; line <= lines.length; line++) {
    while (next < texts.length && texts[next]!.end < line) next++;
    const isText = next < texts.length && texts[next]!.start < line;
    if (!isText && /^\s*#/.test(lines[line] ?? "")) start ??= line;
    else {
      if (start !== undefined && line - start > 1) blocks.push({ start, end: line - 1 });
      start = undefined;
    }
  }
  return blocks;
}
