import * as vscode from "vscode";
import { INVENTORIES } from "./inventories.ts";
import type { Server, ServerState } from "./server.ts";

/** Says beside the language of an inventory whether drlint is at work. */
export class StatusItem implements vscode.Disposable {
  readonly #item: vscode.LanguageStatusItem;
  readonly #listener: vscode.Disposable;

  constructor(server: Server) {
    this.#item = vscode.languages.createLanguageStatusItem("drlint", [...INVENTORIES]);
    this.#item.name = "drlint";
    this.#show("starting");
    this.#listener = server.onState((state) => this.#show(state));
  }

  dispose(): void {
    this.#listener.dispose();
    this.#item.dispose();
  }

  #show(state: ServerState): void {
    const item = this.#item;
    item.busy = state === "starting";
    item.severity =
      state === "stopped" ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    item.text = state === "stopped" ? "drlint has stopped" : "drlint";
    item.detail =
      state === "running" ? "is watching this inventory" : state === "starting" ? "is starting" : "";
    item.command =
      state === "stopped"
        ? { command: "drlint.restartServer", title: "Restart" }
        : { command: "drlint.showReadiness", title: "Readiness" };
  }
}
