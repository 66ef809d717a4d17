import type {
  CreateFile,
  DeleteFile,
  RenameFile,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import type { TextEdit as OffsetEdit } from "../../inventory/edit/text-edit.ts";
import type { TextDocument } from "../../inventory/text/document.ts";
import { toRange } from "../protocol/positions.ts";
import { toUri } from "../protocol/uris.ts";

/** What a client can do with edits. */
export interface EditingClient {
  /** Whether it takes edits with the version of the document that they were made for. */
  readonly takesVersions: boolean;
  /** Whether an edit may create a file. */
  readonly createsFiles: boolean;
  /** The version of an open document; null for one that is not open. */
  versionOf(uri: string): number | null;
}

/** Edits of one file, as the protocol has them. */
export function editOfFile(document: TextDocument, edits: readonly OffsetEdit[]): WorkspaceEdit {
  const changes = edits.map((edit): TextEdit => ({ range: toRange(document, edit), newText: edit.text }));
  return { changes: { [toUri(document.path)]: changes } };
}

/** An edit in the form that a client wants: with versions where it can, so that nothing is changed that has changed meanwhile. */
export function forClient(edit: WorkspaceEdit, client: EditingClient): WorkspaceEdit {
  if (!client.takesVersions || !edit.changes) return edit;
  const { changes, documentChanges = [], ...rest } = edit;
  const versioned = Object.entries(changes).map(
    ([uri, edits]): TextDocumentEdit => ({
      textDocument: { uri, version: client.versionOf(uri) },
      edits,
    }),
  );
  const all: (TextDocumentEdit | CreateFile | RenameFile | DeleteFile)[] = [...documentChanges, ...versioned];
  return { ...rest, documentChanges: all };
}
