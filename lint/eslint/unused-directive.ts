import type { TextDocument } from "../../inventory/text/document.ts";
import type { Span } from "../../inventory/text/tree.ts";
import { type DirectiveReader, directivesOf } from "../../rules/source/directives.ts";
import type { FixEdit } from "../result.ts";

/**
 * Where a directive stands of which ESLint says that it silences nothing: ESLint says no end, and of one in JSON the object
 * that it holds for. Undefined where the message is about something else.
 *
 * @param start where ESLint says it is
 * @param message ESLint's, with the names of rules as they are written
 * @param reader who lints
 */
export function unusedDirective(
  document: TextDocument,
  start: number,
  message: string,
  reader: DirectiveReader = "drlint",
): Span | undefined {
  const all = directivesOf(document, reader);
  if (!document.isJson) return all.find(({ span }) => span.start === start)?.span;
  const unused = [...message.matchAll(/'([^']+)'/g)].map(([, rule]) => rule!);
  return all.find(({ type, rules, object }) => {
    if (type !== "disable" || object?.start !== start) return false;
    const named = rules.split(",").map((rule) => rule.trim());
    return unused.length === 0 ? rules === "" : unused.every((rule) => named.includes(rule));
  })?.span;
}

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
