import { type Connection, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { forClient } from "../edits/workspace-edits.ts";
import type { Feature } from "../protocol/feature.ts";
import { toOffset } from "../protocol/positions.ts";
import type { Views } from "../views/views.ts";
import { prepareRename, rename } from "./rename.ts";
import { RenameRefused } from "./rename-refused.ts";

/** What renaming reads. */
export interface RenameNeeds {
  readonly connection: Connection;
  readonly views: Pick<Views, "at">;
  readonly documents: {
    asWritten(uri: string): string;
    versionOf(uri: string): number | null;
  };
  readonly abilities: { readonly preparesRenames: boolean; readonly documentChanges: boolean };
}

/** New names for objects, in all files. What cannot be renamed is refused in words that the editor shows. */
export const renameFeature: Feature<RenameNeeds> = ({ connection, views, documents, abilities }) => {
  connection.onPrepareRename(async ({ textDocument, position }, token) => {
    const at = await views.at(textDocument.uri, token);
    return at
      ? withRefusalInWords(() => prepareRename(at.view, at.file, toOffset(at.file.document, position)))
      : null;
  });
  connection.onRenameRequest(async ({ textDocument, position, newName }, token) => {
    const at = await views.at(textDocument.uri, token);
    if (!at) return null;
    const { changes = {} } = withRefusalInWords(() =>
      rename(at.view, at.file, toOffset(at.file.document, position), newName),
    );
    const own = Object.entries(changes).map(([uri, edits]) => [documents.asWritten(uri), edits]);
    return forClient(
      { changes: Object.fromEntries(own) },
      {
        takesVersions: abilities.documentChanges,
        createsFiles: false,
        versionOf: (uri) => documents.versionOf(uri),
      },
    );
  });
  return { renameProvider: abilities.preparesRenames ? { prepareProvider: true } : true };
};

/** @throws ResponseError with the words of a refusal */
function withRefusalInWords<Answer>(answer: () => Answer): Answer {
  try {
    return answer();
  } catch (error) {
    if (error instanceof RenameRefused) throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
    throw error;
  }
}
