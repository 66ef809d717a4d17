import { type CodeAction, CodeActionKind, type WorkspaceEdit } from "vscode-languageserver";
import { kindBehind } from "../../inventory/files/file-tree.ts";
import { workingTree } from "../../inventory/files/working-tree.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { suppressionOf } from "../../lint/suppressions/suppress.ts";
import { SuppressionsFile } from "../../project/suppressions-file.ts";
import { editOfSuppressions, readSuppressions } from "../edits/suppressions-edit.ts";
import { toUri } from "../protocol/uris.ts";
import type { View } from "../views/view.ts";
import type { RuleFinding } from "./findings.ts";
import type { CodeActionRequest } from "./request.ts";

/**
 * Adds the finding to the suppressions file, as `drlint lint --suppress` would: that rule at that object is known. An
 * edit and no command, so that it can be looked at first and undone.
 */
export function recordingOf(
  view: View,
  file: InventoryFile,
  { message, diagnostics }: RuleFinding,
  request: CodeActionRequest,
): CodeAction[] {
  const suppression = suppressionOf(view.inventory, file.path, message);
  const known =
    suppression && readSuppressions(SuppressionsFile.pathFor(view.folder, request.root), request.root);
  if (!known) return [];
  const exists = kindBehind(workingTree, known.path) !== undefined;
  if (!exists && !request.createsFiles) return [];
  known.set(view.folder, [...known.in(view.folder), suppression]);
  const edit = exists ? changed(known) : created(known);
  if (!edit) return [];
  return [
    {
      title: `Add to the suppressions file: ${message.ruleId} is known here`,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      edit,
    },
  ];
}

function created({ path, text }: SuppressionsFile): WorkspaceEdit {
  const uri = toUri(path);
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: "create", uri, options: { ignoreIfExists: true } },
      {
        textDocument: { uri, version: null },
        edits: [{ range: { start, end: start }, newText: text }],
      },
    ],
  };
}

function changed(known: SuppressionsFile): WorkspaceEdit | undefined {
  const edit = editOfSuppressions(known);
  return edit && { changes: { [toUri(known.path)]: [edit] } };
}
