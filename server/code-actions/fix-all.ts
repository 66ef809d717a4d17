import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import type { TextEdit } from "../../inventory/edit/text-edit.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import type { LintMessage } from "../../lint/result.ts";
import { editOfFile } from "../edits/workspace-edits.ts";
import type { View } from "../views/view.ts";
import { type FindingAtPlace, messagesOf } from "./findings.ts";
import { FIX_ALL } from "./request.ts";

/** One action for each rule at hand of whose findings several in the file can be put right. */
export function fixesOfRules(
  view: View,
  file: InventoryFile,
  findings: readonly FindingAtPlace[],
): CodeAction[] {
  const fixable = messagesOf(view, file).filter(({ fix }) => fix !== undefined);
  const rules = new Set(findings.filter(({ message }) => message.fix).map(({ message }) => message.ruleId));
  return [...rules].flatMap((ruleId): CodeAction[] => {
    const ofRule = fixable.filter((message) => message.ruleId === ruleId);
    if (ruleId === null || ofRule.length < 2) return [];
    return [
      {
        title: `Put right all ${ofRule.length} findings of ${ruleId} in this file`,
        kind: CodeActionKind.QuickFix,
        diagnostics: findings
          .filter(({ message }) => message.ruleId === ruleId)
          .flatMap(({ diagnostics }) => diagnostics),
        edit: editOfFile(file.document, editsOf(ofRule)),
      },
    ];
  });
}

/**
 * All fixes of the file at once, as editors make them when a file is saved. Undefined where there is none. What touches
 * another fix is left for the next time, as on the command line.
 */
export function fixAll(view: View, file: InventoryFile): CodeAction | undefined {
  const edits = editsOf(messagesOf(view, file));
  if (edits.length === 0) return undefined;
  return {
    title: "Put right all findings that drlint can put right in this file",
    kind: FIX_ALL,
    edit: editOfFile(file.document, edits),
  };
}

function editsOf(messages: readonly LintMessage[]): TextEdit[] {
  const edits = messages
    .flatMap(({ fix }): TextEdit[] =>
      fix ? [{ start: fix.range[0], end: fix.range[1], text: fix.text }] : [],
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: TextEdit[] = [];
  for (const edit of edits) {
    const last = kept.at(-1);
    if (last === undefined || edit.start > last.end) kept.push(edit);
  }
  return kept;
}
