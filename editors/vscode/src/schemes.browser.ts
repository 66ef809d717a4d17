import * as vscode from "vscode";

/**
 * The schemes of addresses of files that drlint reads: in a browser those of the folders that are open, wherever they stand,
 * and those of a computer that a page was let look into.
 */
export function schemes(): readonly string[] {
  const ofFolders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  return [...new Set(["file", ...ofFolders])];
}
