import type { TextDocument } from "../inventory/text/document.ts";
import type { FixEdit } from "./result.ts";

/**
 * The edit that takes a directive out which silences nothing: with its line where it stands alone, else with the white
 * space before it. ESLint's own would leave the white space.
 *
 * Undefined where ESLint's edit cannot be used. In JSON it would leave a comma too many; one that takes out some of
 * several rules looks for the names as ESLint knows them, with the plugin's in front.
 */
export function directiveRemoval(document: TextDocument, { range, text }: FixEdit): FixEdit | undefined {
  const takesAllOut = text !== "";
  if (document.isJson || !takesAllOut) return undefined;
  const [start, end] = range;
  const { lines } = document;
  const lineStart = lines.offset({ line: lines.place(start).line, column: 1 });
  const before = document.text.slice(lineStart, start).trimEnd();
  if (before !== "") return { range: [lineStart + before.length, end], text: "" };
  const lineBreak = /^(?:\r\n|[\r\n])?/.exec(document.text.slice(end, end + 2))![0];
  return { range: [lineStart, end + lineBreak.length], text: "" };
}
