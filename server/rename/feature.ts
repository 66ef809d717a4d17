import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import { toOffset } from "../protocol/positions.ts";
import { toPath } from "../protocol/uris.ts";
import { forClient } from "../protocol/workspace-edits.ts";
import { prepareRename, rename } from "./rename.ts";
import { RenameRefused } from "./rename-refused.ts";

/** New names for objects, in all files. What cannot be renamed is refused in words that the editor shows. */
export const renameFeature: Feature = (server) => {
  const { connection, abilities, workspace } = server;
  connection.onPrepareRename(async ({ textDocument, position }, token) => {
    const at = await server.at(textDocument.uri, token);
    return at ? inWords(() => prepareRename(at.view, at.file, toOffset(at.file.document, position))) : null;
  });
  connection.onRenameRequest(async ({ textDocument, position, newName }, token) => {
    const at = await server.at(textDocument.uri, token);
    if (!at) return null;
    const { changes = {} } = inWords(() =>
      rename(at.view, at.file, toOffset(at.file.document, position), newName),
    );
    const own = Object.entries(changes).map(([uri, edits]) => [server.uriOf(toPath(uri)!), edits]);
    return forClient(
      { changes: Object.fromEntries(own) },
      {
        takesVersions: abilities.documentChanges,
        createsFiles: false,
        versionOf: (uri) => workspace.documents.of({ uri })?.version ?? null,
      },
    );
  });
  return { renameProvider: abilities.preparesRenames ? { prepareProvider: true } : true };
};

/** @throws ResponseError with the words of a refusal */
function inWords<Answer>(answer: () => Answer): Answer {
  try {
    return answer();
  } catch (error) {
    if (error instanceof RenameRefused) throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
    throw error;
  }
}
