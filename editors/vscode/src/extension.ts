import * as vscode from "vscode";
import { registerCommands } from "./commands.ts";
import { MarkdownPages } from "./markdown-pages.ts";
import { Server } from "./server.ts";
import { StatusItem } from "./status-item.ts";

let server: Server | undefined;

/** VS Code calls it when an inventory is in the workspace, or one of the commands is run. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  server = new Server(context);
  const pages = new MarkdownPages();
  context.subscriptions.push(server, pages, new StatusItem(server), ...registerCommands(server, pages));
  // What is not trusted may be trusted later: then the plugins of the configurations are loaded.
  context.subscriptions.push(vscode.workspace.onDidGrantWorkspaceTrust(() => server?.restart()));
  await server.start();
}

/** VS Code calls it when the window closes. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
