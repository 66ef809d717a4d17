import { TextDocumentSyncKind } from "vscode-languageserver";
import type { Feature } from "../feature.ts";

/** Takes in the files that are opened, typed in, saved and closed. */
export const documentsFeature: Feature = (server) => {
  const { connection, workspace, diagnostics, abilities } = server;
  const { documents } = workspace;
  // An editor that does not watch files is where they change, or they change while nobody looks.
  const lookAround = () => {
    if (!abilities.watchesFiles) server.note("files", "texts", "configurations", "suppressions", "earlier");
  };
  connection.onDidOpenTextDocument((params) => {
    if (!documents.open(params)) return;
    lookAround();
    server.note("texts");
  });
  connection.onDidChangeTextDocument((params) => {
    const before = documents.of(params.textDocument);
    const now = documents.change(params);
    if (before && now) server.typed(before, now, params.contentChanges);
  });
  connection.onDidSaveTextDocument(({ textDocument }) => {
    const document = documents.of(textDocument);
    lookAround();
    if (document) diagnostics.saved(document.path);
  });
  connection.onDidCloseTextDocument((params) => {
    if (documents.close(params)) server.note("texts");
  });
  return { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true } };
};
