import { type Connection, TextDocumentSyncKind } from "vscode-languageserver";
import type { Feature } from "../protocol/feature.ts";
import type { EditorEvent } from "./editor-events.ts";

/** Who takes in what the editor says of the workspace. */
export interface Receiver {
  receive(event: EditorEvent): void;
}

/** What it takes to follow files. */
export interface DocumentsNeeds {
  readonly connection: Connection;
  readonly server: Receiver;
}

/** Takes in the files that are opened, typed in, saved and closed. */
export const documentsFeature: Feature<DocumentsNeeds> = ({ connection, server }) => {
  connection.onDidOpenTextDocument((params) => server.receive({ kind: "opened", params }));
  connection.onDidChangeTextDocument((params) => server.receive({ kind: "typed", params }));
  connection.onDidSaveTextDocument((params) => server.receive({ kind: "saved", params }));
  connection.onDidCloseTextDocument((params) => server.receive({ kind: "closed", params }));
  return { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true } };
};
