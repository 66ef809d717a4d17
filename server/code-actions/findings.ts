import type { Diagnostic, Range } from "vscode-languageserver";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import type { Span } from "../../inventory/text/tree.ts";
import type { LintMessage } from "../../lint/result.ts";
import { toOffset } from "../protocol/positions.ts";
import type { View } from "../views/view.ts";

/** A finding that actions are asked for. */
export interface FindingAtPlace extends Span {
  readonly message: LintMessage;
  /** What the client shows of it. */
  readonly diagnostics: Diagnostic[];
}

/** A finding of a rule, not of the linter itself. */
export type RuleFinding = FindingAtPlace & { readonly message: { readonly ruleId: string } };

/** The findings of a file, in the order of the text. */
export function messagesOf(view: View, file: InventoryFile): readonly LintMessage[] {
  return view.results.find(({ filePath }) => filePath === file.path)?.messages ?? [];
}

/**
 * The findings that touch a range, and those that the client shows there: with the cursor anywhere in their line, some
 * clients name the diagnostics of the whole line.
 */
export function findingsIn(
  view: View,
  file: InventoryFile,
  range: Range,
  shown: readonly Diagnostic[],
): FindingAtPlace[] {
  const { document } = file;
  const from = toOffset(document, range.start);
  const to = toOffset(document, range.end);
  return messagesOf(view, file).flatMap((message): FindingAtPlace[] => {
    const { line, column, endLine, endColumn } = message;
    const start = document.lines.offset({ line, column });
    const end =
      endLine === undefined || endColumn === undefined
        ? start
        : document.lines.offset({ line: endLine, column: endColumn });
    const diagnostics = shown.filter((each) => isOf(each, message));
    const touches = start <= to && end >= from;
    return touches || diagnostics.length > 0 ? [{ message, start, end, diagnostics }] : [];
  });
}

/** Whether the finding is a rule's. */
export function isOfRule(finding: FindingAtPlace): finding is RuleFinding {
  return finding.message.ruleId !== null;
}

function isOf({ code, range: { start } }: Diagnostic, { ruleId, line, column }: LintMessage): boolean {
  return start.line === line - 1 && start.character === column - 1 && (code ?? null) === ruleId;
}
