import * as vscode from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";

/** A client of the language server that comes with the extension, which runs in a process of its own. */
export function languageClient(
  { extensionUri }: vscode.ExtensionContext,
  options: LanguageClientOptions,
): BaseLanguageClient {
  const module = vscode.Uri.joinPath(extensionUri, "out", "drlint-language-server.mjs").fsPath;
  const transport = TransportKind.ipc;
  const debug = { module, transport, options: { execArgv: ["--nolazy", "--inspect=6011"] } };
  return new LanguageClient("drlint", "drlint", { run: { module, transport }, debug }, options);
}
