import * as vscode from "vscode";
import type { Location, Position } from "vscode-languageclient";
import { type FailoverKind, ForecastPanel } from "./forecast-panel.ts";
import { isInventory } from "./inventories.ts";
import type { MarkdownPages, Page } from "./markdown-pages.ts";
import type { Server } from "./server.ts";

/** Registers all commands. */
export function registerCommands(server: Server, pages: MarkdownPages): vscode.Disposable[] {
  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    "drlint.showForecast": () => showForecast(server, "failover"),
    "drlint.showTestForecast": () => showForecast(server, "test-failover"),
    "drlint.showReadiness": (uri?: string, machine?: string) => showReadiness(server, pages, uri, machine),
    "drlint.showMachines": (uri: string, position: Position) => showMachines(server, uri, position),
    "drlint.explainRule": (rule?: string) => explainRule(server, pages, rule),
    "drlint.restartServer": () => server.restart(),
    "drlint.showOutput": () => server.output.show(),
  };
  return Object.entries(commands).map(([name, run]) =>
    vscode.commands.registerCommand(name, run as (...args: unknown[]) => unknown),
  );
}

/** The inventory that a person is at, or that is beside the page that they read. */
function currentEditor(): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  return activeTextEditor ?? visibleTextEditors.find(({ document }) => isInventory(document));
}

/** The inventory in front of the person, who is told where none is. */
function currentInventory(): vscode.TextDocument | undefined {
  const document = currentEditor()?.document;
  if (document && isInventory(document)) return document;
  void vscode.window.showInformationMessage(
    "Open an inventory first, a file *.dr.yaml, *.dr.yml or *.dr.json.",
  );
  return undefined;
}

async function showForecast(server: Server, kind: FailoverKind): Promise<void> {
  const document = currentInventory();
  if (document) await ForecastPanel.show(server, document, kind);
}

/** @param machine its name; left out: all machines of the file */
async function showReadiness(
  server: Server,
  pages: MarkdownPages,
  uri: string | undefined,
  machine: string | undefined,
): Promise<void> {
  // From the status item or a menu come other arguments.
  const isNamed = typeof uri === "string" && typeof machine === "string";
  const document = isNamed ? undefined : currentInventory();
  if (!isNamed && !document) return;
  const params = isNamed ? { uri, machine } : { uri: server.uriOf(document!) };
  const page = await server.ask<Page | null>("drlint/readiness", params);
  if (page) await pages.show(page);
}

async function showMachines(server: Server, uri: string, position: Position): Promise<void> {
  const machines = await server.ask<Location[] | null>("drlint/machines", { uri, position });
  if (!machines) return;
  await vscode.commands.executeCommand(
    "editor.action.showReferences",
    vscode.Uri.parse(uri),
    new vscode.Position(position.line, position.character),
    machines.map((machine) => server.toLocation(machine)),
  );
}

/** @param rule its name; left out: a person chooses one, those of the findings at the cursor first */
async function explainRule(server: Server, pages: MarkdownPages, rule: string | undefined): Promise<void> {
  const name = typeof rule === "string" ? rule : await chosenRule(server);
  const page = name === undefined ? null : await server.ask<Page | null>("drlint/explain", { rule: name });
  if (page) await pages.show(page);
}

async function chosenRule(server: Server): Promise<string | undefined> {
  const rules = await server.ask<{ name: string; description: string }[]>("drlint/rules");
  if (!rules) return undefined;
  const here = rulesAtCursor();
  const items = rules.map(({ name, description }) => ({ label: name, detail: description }));
  const near = items.filter(({ label }) => here.has(label));
  const heading = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const all = near.length > 0 ? [heading("at the cursor"), ...near, heading("all rules"), ...items] : items;
  const chosen = await vscode.window.showQuickPick<vscode.QuickPickItem>(all, {
    title: "Explain a rule",
    placeHolder: "The name of a rule, or what it is about",
    matchOnDetail: true,
  });
  return chosen?.label;
}

function rulesAtCursor(): ReadonlySet<string> {
  const editor = currentEditor();
  if (!editor) return new Set();
  const { line } = editor.selection.active;
  const diagnostics = vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source, range }) => source === "drlint" && range.start.line <= line && range.end.line >= line);
  return new Set(diagnostics.map(({ code }) => String(typeof code === "object" ? code.value : code)));
}
