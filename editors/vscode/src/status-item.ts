import * as vscode from "vscode";
import { inventories } from "./inventories.ts";
import type { Server, ServerState } from "./server.ts";

/** Says beside the language of an inventory whether drlint is at work. */
export class StatusItem implements vscode.Disposable {
  readonly #item: vscode.LanguageStatusItem;
  readonly #listeners: readonly vscode.Disposable[];
  #state: ServerState = "starting";

  constructor(server: Server) {
    this.#item = vscode.languages.createLanguageStatusItem("drlint", inventories());
    this.#item.name = "drlint";
    this.#show();
    this.#listeners = [
      server.onState((state) => {
        this.#state = state;
        // Folders of other kinds may have come.
        this.#item.selector = inventories();
        this.#show();
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration("drlint.enable")) this.#show();
      }),
      // A folder may have settings of its own.
      vscode.window.onDidChangeActiveTextEditor(() => this.#show()),
    ];
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#item.dispose();
  }

  #show(): void {
    const item = this.#item;
    const state = this.#state;
    item.busy = state === "starting";
    item.severity =
      state === "stopped" ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    item.text = state === "stopped" ? "drlint has stopped" : "drlint";
    if (state === "stopped") {
      item.detail = "";
      item.command = { command: "drlint.restartServer", title: "Restart" };
    } else if (!isEnabled()) {
      item.detail = "is turned off in the settings";
      item.command = {
        command: "workbench.action.openSettings",
        title: "Settings",
        arguments: ["drlint.enable"],
      };
    } else {
      item.detail = state === "running" ? "is watching this inventory" : "is starting";
      item.command = { command: "drlint.showReadiness", title: "Readiness" };
    }
  }
}

function isEnabled(): boolean {
  const { activeTextEditor } = vscode.window;
  return vscode.workspace.getConfiguration("drlint", activeTextEditor?.document).get("enable", true);
}
