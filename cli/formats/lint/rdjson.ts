import { Lines } from "../../../inventory/text/lines.ts";
import type { FileResult, FixEdit, LintMessage } from "../../../lint/result.ts";
import { repositoryPath } from "../../../project/place.ts";
import { jsonList, jsonText } from "../../text/json.ts";
import type { Format } from "../format.ts";
import { findingsOf, severityName } from "./findings.ts";
import { ruleLink } from "./rule-link.ts";
import type { ShownReport } from "./shown-report.ts";

/**
 * The Diagnostic Format of reviewdog (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf, read on 2026-11-28).
 * Its columns count bytes of UTF-8.
 */
export const rdjson: Format<ShownReport> = function* ({ report, root }) {
  yield '{"source":{"name":"drlint","url":"https://github.com/drlint/drlint"},"diagnostics":';
  yield* jsonList(findingsOf(report), ({ file, message }) => [jsonText(diagnosticOf(file, message, root))]);
  yield "}\n";
};

function diagnosticOf(file: FileResult, message: LintMessage, root: string): unknown {
  const { ruleId, line, column, endLine, endColumn, fix, suggestions = [], related } = message;
  const texts = new Texts(file.source);
  const url = ruleId === null ? undefined : ruleLink(ruleId);
  const edits = [...(fix ? [fix] : []), ...suggestions.map((each) => each.fix)];
  return {
    message: message.message,
    severity: severityName(message).toUpperCase(),
    location: {
      path: repositoryPath(file.filePath, root),
      range: {
        start: texts.position(line, column),
        ...(endLine === undefined ? {} : { end: texts.position(endLine, endColumn ?? 1) }),
      },
    },
    ...(ruleId === null ? {} : { code: { value: ruleId, ...(url ? { url } : {}) } }),
    ...(edits.length > 0 && file.source !== undefined
      ? { suggestions: edits.map((edit) => texts.suggestion(edit)) }
      : {}),
    ...(related.length > 0
      ? {
          related_locations: related.map((each) => ({
            message: each.message,
            location: {
              path: repositoryPath(each.filePath, root),
              range: { start: { line: each.line }, end: { line: each.endLine } },
            },
          })),
        }
      : {}),
  };
}

/** Places in a text, with columns in bytes. */
class Texts {
  readonly #text: string | undefined;
  readonly #lines: Lines;

  constructor(text: string | undefined) {
    this.#text = text;
    this.#lines = new Lines(text ?? "");
  }

  position(line: number, column: number): { line: number; column?: number } {
    if (this.#text === undefined) return { line };
    const start = this.#lines.offset({ line, column: 1 });
    return { line, column: Buffer.byteLength(this.#text.slice(start, start + column - 1)) + 1 };
  }

  suggestion({ range: [start, end], text }: FixEdit): unknown {
    const from = this.#lines.place(start);
    const to = this.#lines.place(end);
    return {
      range: { start: this.position(from.line, from.column), end: this.position(to.line, to.column) },
      text,
    };
  }
}
