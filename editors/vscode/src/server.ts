import * as vscode from "vscode";
import { type BaseLanguageClient, type LanguageClientOptions, State } from "vscode-languageclient";
import { inventories } from "./inventories.ts";
import { languageClient } from "./language-client.ts";
import { SyntaxFindings } from "./syntax-findings.ts";

/** What becomes of the language server. */
export type ServerState = "starting" | "running" | "stopped";

/** The language server that comes with the extension. */
export class Server implements vscode.Disposable {
  readonly output: vscode.LogOutputChannel;
  readonly #context: vscode.ExtensionContext;
  readonly #stateChanged = new vscode.EventEmitter<ServerState>();
  readonly #syntax = new SyntaxFindings();
  #client: BaseLanguageClient | undefined;

  /** Fires when the server starts, runs or stops. */
  readonly onState = this.#stateChanged.event;

  constructor(context: vscode.ExtensionContext) {
    this.output = vscode.window.createOutputChannel("drlint", { log: true });
    this.#context = context;
  }

  /** Starts the server; a failure is shown by the client. */
  async start(): Promise<void> {
    const client = languageClient(this.#context, this.#clientOptions());
    this.#client = client;
    client.onDidChangeState(({ newState }) => this.#stateChanged.fire(stateOf(newState)));
    this.#syntax.attach(client);
    await client.start();
  }

  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#syntax.detach();
    // One that hangs is ended by the client, and one that has died is gone.
    await client?.dispose().catch(() => {});
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** Asks the server; undefined where it does not run. */
  async ask<Answer>(method: string, params?: unknown): Promise<Answer | undefined> {
    const client = this.#client;
    if (!client) return undefined;
    return client.sendRequest<Answer>(method, params);
  }

  /** A place as VS Code has it. */
  toLocation(
    location: Parameters<BaseLanguageClient["protocol2CodeConverter"]["asLocation"]>[0],
  ): vscode.Location {
    return this.#client!.protocol2CodeConverter.asLocation(location)!;
  }

  /** The address of a file as the server knows it. */
  uriOf(document: vscode.TextDocument): string {
    return this.#client?.code2ProtocolConverter.asUri(document.uri) ?? document.uri.toString();
  }

  dispose(): void {
    this.#syntax.dispose();
    this.#stateChanged.dispose();
    this.output.dispose();
  }

  #clientOptions(): LanguageClientOptions {
    return {
      documentSelector: inventories() as LanguageClientOptions["documentSelector"] & object,
      outputChannel: this.output,
      initializationOptions: {
        trusted: vscode.workspace.isTrusted,
        // These have pages of their own here; the server would only say in words what they show.
        commands: ["drlint.showReadiness", "drlint.showMachines"],
      },
      diagnosticPullOptions: { onChange: true, onSave: true, onTabs: false },
      middleware: this.#syntax.middleware,
    };
  }
}

function stateOf(state: State): ServerState {
  if (state === State.Running) return "running";
  return state === State.Starting ? "starting" : "stopped";
}
