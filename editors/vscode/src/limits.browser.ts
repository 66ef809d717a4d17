import * as vscode from "vscode";

/** Says once what drlint does not do in a browser. */
export async function sayLimits({ globalState }: vscode.ExtensionContext): Promise<void> {
  if (globalState.get("saidLimits")) return;
  await globalState.update("saidLimits", true);
  void vscode.window.showInformationMessage(
    "In a browser drlint compares nothing with git and loads no plugins: what these would find is not shown here. VS Code on a computer and 'drlint lint' have both.",
  );
}
