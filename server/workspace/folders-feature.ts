import type { Connection, FileOperationRegistrationOptions } from "vscode-languageserver";
import type { Feature } from "../protocol/feature.ts";
import { toPath } from "../protocol/uris.ts";
import type { Receiver } from "./documents-feature.ts";

/** What it takes to follow folders. */
export interface FoldersNeeds {
  readonly connection: Connection;
  readonly server: Receiver;
  readonly abilities: { readonly workspaceFolders: boolean };
}

/** Folders with inventories in them are moved and deleted without a word on the files. */
const FOLDERS: FileOperationRegistrationOptions = {
  filters: [{ pattern: { glob: "**/*", matches: "folder" } }],
};

/** Keeps up with the folders of the workspace, and with what changes in them. */
export const foldersFeature: Feature<FoldersNeeds> = ({ connection, server, abilities }) => {
  connection.onDidChangeWatchedFiles(({ changes }) => server.receive({ kind: "files", changes }));
  connection.onNotification("workspace/didChangeWorkspaceFolders", ({ event }) => {
    const paths = (folders: readonly { uri: string }[]) => folders.flatMap(({ uri }) => toPath(uri) ?? []);
    server.receive({ kind: "folders", added: paths(event.added), removed: paths(event.removed) });
  });
  for (const done of ["didRenameFiles", "didDeleteFiles"])
    connection.onNotification(`workspace/${done}`, () => server.receive({ kind: "moved" }));
  return {
    workspace: {
      ...(abilities.workspaceFolders
        ? { workspaceFolders: { supported: true, changeNotifications: true } }
        : {}),
      fileOperations: { didRename: FOLDERS, didDelete: FOLDERS },
    },
  };
};
