import type { Diagnostic } from "vscode-languageserver";
import type { FileResult } from "../../lint/result.ts";

/** A finding of the command line and a diagnostic of the server, in the same form. */
export interface Line {
  readonly rule: string | undefined;
  readonly message: unknown;
  readonly place: readonly (number | undefined)[];
  readonly isError: boolean;
  readonly related: readonly string[];
  readonly data: unknown;
}

/** What the command line says of a file. */
export function linesOf({ messages }: FileResult): Line[] {
  return messages.map((message) => ({
    rule: message.ruleId ?? undefined,
    message: message.message,
    place: placeOf(message.ruleId, [message.line, message.column, message.endLine, message.endColumn]),
    isError: message.severity === 2,
    related: message.related.map((each) => `${each.line}:${each.column} ${each.message}`),
    data: [message.rows, message.fix, message.suggestions],
  }));
}

/** What an editor shows in a file. */
export function linesShown(diagnostics: readonly Diagnostic[]): Line[] {
  return diagnostics.map(({ code, message, range: { start, end }, severity, relatedInformation, data }) => ({
    rule: code as string | undefined,
    message,
    place: placeOf(code, [start.line + 1, start.character + 1, end.line + 1, end.character + 1]),
    isError: severity === 1,
    related: (relatedInformation ?? []).map(
      ({ location: { range }, message: text }) =>
        `${range.start.line + 1}:${range.start.character + 1} ${text}`,
    ),
    data: [data?.rows, data?.fix, data?.suggestions],
  }));
}

/** What is said of a directive has no end on the command line. */
function placeOf(rule: unknown, place: Line["place"]): Line["place"] {
  return rule === null || rule === undefined ? place.slice(0, 2) : place;
}
