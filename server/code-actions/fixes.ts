import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import type { FixEdit } from "../../lint/result.ts";
import { editOfFile } from "../edits/workspace-edits.ts";
import type { FindingAtPlace } from "./findings.ts";
import { fixTitle } from "./fix-title.ts";

/** The finding's own fix, which is the one to prefer, and what else the rule suggests. */
export function fixesOf({ document }: InventoryFile, { message, diagnostics }: FindingAtPlace): CodeAction[] {
  const action = (title: string, { range: [start, end], text }: FixEdit): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: editOfFile(document, [{ start, end, text }]),
  });
  const { fix, suggestions = [] } = message;
  return [
    ...(fix ? [{ ...action(fixTitle(document, message), fix), isPreferred: true }] : []),
    ...suggestions.map(({ desc, fix: edit }) => action(desc, edit)),
  ];
}
