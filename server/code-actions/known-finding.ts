import { existsSync, readFileSync } from "node:fs";
import { type CodeAction, CodeActionKind, type WorkspaceEdit } from "vscode-languageserver";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { Lines } from "../../inventory/text/lines.ts";
import { UsageError } from "../../lint/options.ts";
import { suppressionOf } from "../../lint/suppressions/suppress.ts";
import { SuppressionsFile } from "../../lint/suppressions/suppressions-file.ts";
import { toUri } from "../protocol/uris.ts";
import type { View } from "../view.ts";
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
  const known = suppression && suppressionsOf(view.folder, request.root);
  if (!known) return [];
  const exists = existsSync(known.path);
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

/** Undefined for one that is broken: it is never written over. */
function suppressionsOf(folder: string, root: string): SuppressionsFile | undefined {
  try {
    return SuppressionsFile.read(SuppressionsFile.pathFor(folder, root), root);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
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

/** Only what differs is changed. */
function changed({ path, text: after }: SuppressionsFile): WorkspaceEdit | undefined {
  const before = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  if (before === after) return undefined;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const lines = new Lines(before);
  const position = (offset: number) => {
    const { line, column } = lines.place(offset);
    return { line: line - 1, character: column - 1 };
  };
  const range = { start: position(start), end: position(before.length - tail) };
  return { changes: { [toUri(path)]: [{ range, newText: after.slice(start, after.length - tail) }] } };
}
