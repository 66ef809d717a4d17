import * as vscode from "vscode";

/** Says once that nothing is read of folders that stand on no disk, where such a folder is all that is open. */
export async function sayLimits({ workspaceState }: vscode.ExtensionContext): Promise<void> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0 || folders.some(({ uri }) => uri.scheme === "file")) return;
  if (workspaceState.get("saidLimits")) return;
  await workspaceState.update("saidLimits", true);
  void vscode.window.showInformationMessage(
    "drlint reads inventories from the disk here, and this folder stands on none. Open it in VS Code for the Web, or a copy of it on the disk.",
  );
}
