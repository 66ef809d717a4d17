import * as vscode from "vscode";
import { isInventory } from "./inventories.ts";
import { isTextInFront, type Page } from "./markdown-pages.ts";
import type { Server } from "./server.ts";

/** Which failover is forecast. */
export type FailoverKind = "failover" | "test-failover";

/**
 * The forecast of an inventory, as the page that `drlint forecast` writes. The page brings its own policy, under which it can
 * load nothing and run no script but its own.
 */
export class ForecastPanel {
  static readonly #open = new Map<string, ForecastPanel>();
  readonly #server: Server;
  readonly #uri: string;
  readonly #kind: FailoverKind;
  readonly #panel: vscode.WebviewPanel;
  readonly #listeners: vscode.Disposable[] = [];

  /** Shows the forecast of a file's inventory beside it; one that is open already is brought up to date. */
  static async show(server: Server, document: vscode.TextDocument, kind: FailoverKind): Promise<void> {
    const uri = server.uriOf(document);
    const key = `${kind} ${vscode.Uri.joinPath(document.uri, "..").toString()}`;
    const open = ForecastPanel.#open.get(key);
    if (open) open.#panel.reveal(undefined, true);
    const panel = open ?? new ForecastPanel(server, uri, kind, () => ForecastPanel.#open.delete(key));
    ForecastPanel.#open.set(key, panel);
    await panel.#update();
  }

  private constructor(server: Server, uri: string, kind: FailoverKind, onClosed: () => void) {
    this.#server = server;
    this.#uri = uri;
    this.#kind = kind;
    this.#panel = vscode.window.createWebviewPanel(
      "drlint.forecast",
      "Forecast",
      {
        viewColumn: isTextInFront() ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active,
        preserveFocus: true,
      },
      { enableScripts: true, localResourceRoots: [], retainContextWhenHidden: true, enableFindWidget: true },
    );
    this.#listeners.push(
      vscode.workspace.onDidSaveTextDocument((document) => {
        if (isInventory(document)) void this.#update();
      }),
      this.#panel.onDidDispose(() => {
        for (const listener of this.#listeners) listener.dispose();
        onClosed();
      }),
    );
  }

  async #update(): Promise<void> {
    const page = await this.#server.ask<Page | null>("drlint/forecast", { uri: this.#uri, kind: this.#kind });
    if (!page) return;
    this.#panel.title = page.title;
    this.#panel.webview.html = page.text;
  }
}
