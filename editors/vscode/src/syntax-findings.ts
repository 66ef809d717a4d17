import * as vscode from "vscode";
import type { BaseLanguageClient, Middleware } from "vscode-languageclient";
import { DocumentDiagnosticRequest } from "vscode-languageclient";
import { isInventory } from "./inventories.ts";

/** The rule that tells of mistakes in the text itself, as extensions for YAML and JSON do too. */
const SYNTAX = "inventory/syntax";

/**
 * Leaves mistakes in the text to whoever else tells of them: a line in which an extension for YAML or JSON has an error is
 * not marked again. Where nobody else does, drlint's stand.
 */
export class SyntaxFindings implements vscode.Disposable {
  readonly #foreign = new Map<string, string>();
  readonly #listener: vscode.Disposable;
  #client: BaseLanguageClient | undefined;

  readonly middleware: Middleware = {
    provideDiagnostics: async (document, _previousResultId, token, next) => {
      // Without the former result: what is unchanged for the server may have changed for the others.
      const report = await next(document, undefined, token);
      if (report?.kind !== "full") return report;
      const uri = document instanceof vscode.Uri ? document : document.uri;
      const lines = new Set(foreignErrors(uri).map(({ range }) => range.start.line));
      const items = report.items.filter(
        ({ code, range }) => codeOf(code) !== SYNTAX || !isAmong(lines, range),
      );
      return { ...report, items };
    },
  };

  constructor() {
    this.#listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => this.#changed(uris));
  }

  attach(client: BaseLanguageClient): void {
    this.#client = client;
  }

  detach(): void {
    this.#client = undefined;
    this.#foreign.clear();
  }

  dispose(): void {
    this.#listener.dispose();
  }

  /** Asks for drlint's diagnostics again where the errors of others are other ones than before. */
  #changed(uris: readonly vscode.Uri[]): void {
    for (const document of vscode.workspace.textDocuments) {
      if (!isInventory(document) || !uris.some((uri) => uri.toString() === document.uri.toString())) continue;
      const key = document.uri.toString();
      const now = foreignErrors(document.uri)
        .map(({ range }) => range.start.line)
        .join();
      if ((this.#foreign.get(key) ?? "") === now) continue;
      this.#foreign.set(key, now);
      const provider = this.#client?.getFeature(DocumentDiagnosticRequest.method).getProvider(document);
      provider?.onDidChangeDiagnosticsEmitter.fire();
    }
  }
}

function foreignErrors(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source, severity }) => source !== "drlint" && severity === vscode.DiagnosticSeverity.Error);
}

/** A parser may find out a line later than another one. */
function isAmong(lines: ReadonlySet<number>, { start, end }: vscode.Range): boolean {
  for (let line = start.line - 1; line <= end.line + 1; line++) if (lines.has(line)) return true;
  return false;
}

function codeOf(code: vscode.Diagnostic["code"]): string | number | undefined {
  return typeof code === "object" ? code.value : code;
}
