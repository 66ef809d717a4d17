import { widthOf } from "./width.ts";

/**
 * Breaks a text into lines of at most `width` columns, between words. A longer word, such as a path, stays whole, so
 * that it can be copied. Always gives one line at least.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(/\s+/)) {
    if (word === "") continue;
    const size = widthOf(word);
    if (line !== "" && used + 1 + size > width) {
      lines.push(line);
      line = "";
      used = 0;
    }
    used += line === "" ? size : 1 + size;
    line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}

/** Wraps a text of several parts: they stand in one line, apart by commas, or else each begins a line. */
export function wrapParts(parts: readonly string[], width: number): string[] {
  const whole = wrap(parts.join(", "), width);
  return whole.length === 1 ? whole : parts.flatMap((part) => wrap(part, width));
}

/** Wraps a text into lines that begin `indent` spaces in, or further left where a word needs it; `width` counts from the left edge. */
export function wrapIndented(text: string, width: number, indent: number): string[] {
  return wrap(text, Math.max(20, width - indent)).map(
    (line) => " ".repeat(Math.max(0, Math.min(indent, width - widthOf(line)))) + line,
  );
}
