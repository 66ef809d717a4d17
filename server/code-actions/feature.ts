import { CodeActionKind, type WorkspaceEdit } from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import { toPath } from "../protocol/uris.ts";
import { forClient } from "../protocol/workspace-edits.ts";
import type { Server } from "../server.ts";
import { folderAround } from "../workspace/folders.ts";
import { codeActions } from "./code-actions.ts";
import { FIX_ALL } from "./request.ts";

/** What puts findings right, or silences them. */
export const codeActionsFeature: Feature = (server) => {
  const { connection, abilities, workspace } = server;
  connection.onCodeAction(async ({ textDocument, range, context }, token) => {
    const at = await server.at(textDocument.uri, token);
    if (!at) return null;
    const actions = codeActions(at.view, at.file, range, {
      diagnostics: context.diagnostics,
      only: context.only,
      isUnsaved: server.isUnsaved(at.file),
      root: folderAround(workspace.folders, at.view.folder) ?? at.view.folder,
      createsFiles: abilities.createsFiles,
    });
    return actions.map((action) =>
      action.edit ? { ...action, edit: editFor(server, action.edit) } : action,
    );
  });
  return { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] } };
};

/** Files stand under the addresses that the editor has for them, and with their versions. */
function editFor(server: Server, edit: WorkspaceEdit): WorkspaceEdit {
  const { abilities, workspace } = server;
  const { changes } = edit;
  const own =
    changes && Object.entries(changes).map(([uri, edits]) => [server.uriOf(toPath(uri)!), edits] as const);
  return forClient(own ? { ...edit, changes: Object.fromEntries(own) } : edit, {
    takesVersions: abilities.documentChanges,
    createsFiles: abilities.createsFiles,
    versionOf: (uri) => workspace.documents.of({ uri })?.version ?? null,
  });
}
