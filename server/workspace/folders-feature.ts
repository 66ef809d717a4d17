import type { FileOperationRegistrationOptions } from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import { toPath } from "../protocol/uris.ts";

/** Folders with inventories in them are moved and deleted without a word on the files. */
const FOLDERS: FileOperationRegistrationOptions = {
  filters: [{ scheme: "file", pattern: { glob: "**/*", matches: "folder" } }],
};

/** Keeps up with the folders of the workspace, and with what changes in them. */
export const foldersFeature: Feature = (server) => {
  const { connection, workspace, abilities } = server;
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      const path = toPath(uri);
      if (path !== undefined) workspace.noteFile(path, type);
    }
    server.note();
  });
  connection.onNotification("workspace/didChangeWorkspaceFolders", ({ event }) => {
    const paths = (folders: readonly { uri: string }[]) => folders.flatMap(({ uri }) => toPath(uri) ?? []);
    const removed = new Set(paths(event.removed));
    const kept = workspace.folders.filter((folder) => !removed.has(folder));
    workspace.setFolders([...new Set([...kept, ...paths(event.added)])]);
    // Each folder may have settings of its own.
    return server.loadSettings();
  });
  connection.onNotification("workspace/didRenameFiles", () => server.note("files", "texts"));
  connection.onNotification("workspace/didDeleteFiles", () => server.note("files", "texts"));
  return {
    workspace: {
      ...(abilities.workspaceFolders
        ? { workspaceFolders: { supported: true, changeNotifications: true } }
        : {}),
      fileOperations: { didRename: FOLDERS, didDelete: FOLDERS },
    },
  };
};
