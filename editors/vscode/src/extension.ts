import * as vscode from "vscode";
import { registerCommands } from "./commands.ts";
import { sayLimits } from "./limits.ts";
import { MarkdownPages } from "./markdown-pages.ts";
import { schemes } from "./schemes.ts";
import { Server } from "./server.ts";
import { StatusItem } from "./status-item.ts";

let server: Server | undefined;
let known: readonly string[] | undefined;

/** VS Code calls it when an inventory is in the workspace, or one of the commands is run. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  server = new Server(context);
  const pages = new MarkdownPages();
  context.subscriptions.push(server, pages, new StatusItem(server), ...registerCommands(server, pages));
  // What is not trusted may be trusted later: then the plugins of the configurations are loaded.
  context.subscriptions.push(vscode.workspace.onDidGrantWorkspaceTrust(() => server?.restart()));
  context.subscriptions.push(vscode.workspace.onDidChangeWorkspaceFolders(() => knowSchemes()));
  knowSchemes();
  await server.start();
  await sayLimits(context);
}

/** Folders of another kind may have come: then other files are inventories, also for the buttons that VS Code shows. */
function knowSchemes(): void {
  const now = schemes();
  const areSame = now.every((scheme) => known?.includes(scheme));
  if (!areSame) void vscode.commands.executeCommand("setContext", "drlint.schemes", now);
  if (known && !areSame) void server?.restart();
  known = now;
}

/** VS Code calls it when the window closes. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
