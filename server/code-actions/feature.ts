import { CodeActionKind, type Connection, TextDocumentEdit, type WorkspaceEdit } from "vscode-languageserver";
import { forClient } from "../edits/workspace-edits.ts";
import type { Feature } from "../protocol/feature.ts";
import type { Views } from "../views/views.ts";
import { codeActions } from "./code-actions.ts";
import { RECORD_MISSING } from "./record-missing.ts";
import { FIX_ALL } from "./request.ts";

/** What code actions read. */
export interface CodeActionsNeeds {
  readonly connection: Connection;
  readonly views: Pick<Views, "at">;
  readonly documents: {
    asWritten(uri: string): string;
    versionOf(uri: string): number | null;
  };
  /** The folders that the editor has open. */
  readonly folders: { around(path: string): string | undefined };
  readonly abilities: {
    readonly documentChanges: boolean;
    readonly createsFiles: boolean;
    readonly snippetEdits: boolean;
  };
}

/** What puts findings right, or silences them. */
export const codeActionsFeature: Feature<CodeActionsNeeds> = (needs) => {
  const { connection, views, folders, abilities } = needs;
  connection.onCodeAction(async ({ textDocument, range, context }, token) => {
    const at = await views.at(textDocument.uri, token);
    if (!at) return null;
    const { view, file, isUnsaved } = at;
    const actions = codeActions(view, file, range, {
      diagnostics: context.diagnostics,
      only: context.only,
      isUnsaved,
      root: folders.around(view.folder) ?? view.folder,
      createsFiles: abilities.createsFiles,
      snippetEdits: abilities.snippetEdits,
    });
    return actions.map((action) => (action.edit ? { ...action, edit: editFor(needs, action.edit) } : action));
  });
  return { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, RECORD_MISSING, FIX_ALL] } };
};

/** Files stand under the addresses that the editor has for them, and with their versions. */
function editFor(
  { documents, abilities }: Pick<CodeActionsNeeds, "documents" | "abilities">,
  edit: WorkspaceEdit,
): WorkspaceEdit {
  const { changes, documentChanges } = edit;
  const own = changes && Object.entries(changes).map(([uri, edits]) => [documents.asWritten(uri), edits]);
  // Edits with places to fill in have no other form than the one with versions.
  const versioned = documentChanges?.map((change) => {
    if (!TextDocumentEdit.is(change)) return change;
    const uri = documents.asWritten(change.textDocument.uri);
    return { ...change, textDocument: { uri, version: documents.versionOf(uri) } };
  });
  const given = {
    ...edit,
    ...(own ? { changes: Object.fromEntries(own) } : {}),
    ...(versioned ? { documentChanges: versioned } : {}),
  };
  return forClient(given, {
    takesVersions: abilities.documentChanges,
    createsFiles: abilities.createsFiles,
    versionOf: (uri) => documents.versionOf(uri),
  });
}
