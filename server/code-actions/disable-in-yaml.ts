import type { TextEdit } from "../../inventory/edit/text-edit.ts";
import { insertion, lineBreak } from "../../inventory/edit/text-positions.ts";
import type { TextDocument } from "../../inventory/text/document.ts";
import { lineEnd } from "../../inventory/text/places.ts";
import { isWithinScalar } from "../../inventory/text/scalar-around.ts";
import { directivesOf, type WrittenDirective } from "../../rules/source/directives.ts";

/**
 * Puts a directive above a line, indented as it is. A directive that holds for the line already takes the rule in, since
 * two above each other would not both hold for it.
 *
 * @param line from 1
 * @returns undefined where no comment can stand above the line
 */
export function disableNextLine(
  document: TextDocument,
  line: number,
  rule: string,
  reason: string,
): readonly TextEdit[] | undefined {
  const { text, lines } = document;
  const holding = directivesOf(document).find(({ type, span }) => {
    const directiveLine = lines.place(span.start).line;
    if (type === "disable-next-line") return directiveLine === line - 1;
    return type === "disable-line" && directiveLine === line;
  });
  if (holding) return withRule(text, holding, rule);
  const start = lines.offset({ line, column: 1 });
  if (isWithinScalar(document, start)) return undefined;
  const indentation = /^ */.exec(text.slice(start, lineEnd(text, start)))![0];
  const directive = `# drlint-disable-next-line ${rule} -- ${reason}`;
  return [insertion(start, indentation + directive + lineBreak(text))];
}

function withRule(text: string, { rules, span }: WrittenDirective, rule: string): readonly TextEdit[] {
  const at = rules === "" ? -1 : text.indexOf(rules, span.start);
  // Without rules it silences all of them.
  return at < 0 ? [] : [insertion(at + rules.length, `, ${rule}`)];
}

/** Puts a directive behind the comments that the file begins with. */
export function disableInFile(document: TextDocument, rule: string, reason: string): readonly TextEdit[] {
  const { text } = document;
  const own = lineBreak(text);
  const heading = /^(?:#[^\r\n]*(?:\r\n|\r|\n|$))*/.exec(text)![0];
  const isOpen = heading !== "" && !/[\r\n]$/.test(heading);
  const directive = `# drlint-disable ${rule} -- ${reason}${own}`;
  return [insertion(heading.length, isOpen ? own + directive : directive)];
}
