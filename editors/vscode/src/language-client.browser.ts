import * as vscode from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { HandedFiles } from "./handed-files.ts";

/** A client of the language server that comes with the extension, which runs in a worker and is handed the files. */
export function languageClient(
  { extensionUri }: vscode.ExtensionContext,
  options: LanguageClientOptions,
): BaseLanguageClient {
  const script = vscode.Uri.joinPath(extensionUri, "out", "browser", "worker.js").toString(true);
  const files = new HandedFiles(() => client);
  const middleware = { ...options.middleware, ...files.middleware };
  // VS Code's workers are not those by which the client library knows one.
  const start = async (): Promise<MessageTransports> => {
    const worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const client = new LanguageClient("drlint", "drlint", start, { ...options, middleware });
  return client;
}
