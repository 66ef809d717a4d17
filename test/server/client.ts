import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  DocumentDiagnosticRequest,
  type FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";
import { settledRequest } from "../../server/diagnostics/settled-feature.ts";
import { listen } from "../../server/listen.ts";
import { MessageStream } from "../../server/protocol/message-stream.ts";
import { toPath, toUri } from "../../server/protocol/uris.ts";

/** How a client starts. */
export interface ClientOptions {
  /** Absolute paths. Left out: none. */
  readonly folders?: readonly string[];
  /** The folder of an editor that knows of no folders. */
  readonly root?: string;
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The value of `drlint` in the editor's settings, where the server asks for it. */
  readonly settings?: unknown;
}

/** What most editors say of themselves. */
export const PUSHED: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    synchronization: { didSave: true },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

/** An editor that asks for diagnostics. */
export const PULLING: ClientCapabilities = {
  ...PUSHED,
  textDocument: { ...PUSHED.textDocument, diagnostic: { relatedDocumentSupport: true } },
  workspace: { ...PUSHED.workspace, diagnostics: { refreshSupport: true } },
};

/** An editor for tests, and the whole server behind it, over streams in memory. */
export class Client {
  readonly connection: ProtocolConnection;
  /** What the server has answered to the introduction. */
  result!: InitializeResult;
  /** What was sent, by path. */
  readonly published = new Map<string, PublishDiagnosticsParams>();
  /** How often something was sent, by path. */
  readonly sent = new Map<string, number>();
  /** The sentences that were shown. */
  readonly messages: string[] = [];
  /** What was noted down. */
  readonly log: string[] = [];
  /** The methods that the server has registered for. */
  readonly registered: string[] = [];
  /** The requests for something to be shown anew. */
  readonly refreshed: string[] = [];
  /** The code that the server has ended with. */
  exitCode: number | undefined;
  /** The stream that the server reads, to write what no client would. */
  readonly toServer = new PassThrough();
  settings: unknown;
  /** The same for a folder of the workspace alone, by absolute path. */
  readonly folderSettings = new Map<string, unknown>();
  #version = 0;
  #watched: (readonly [id: string, pattern: unknown])[] = [];

  private constructor(settings: unknown) {
    this.settings = settings;
    const fromServer = new PassThrough();
    listen(new MessageStream(this.toServer), new StreamMessageWriter(fromServer), {
      version: "0.0.0",
      cwd: process.cwd(),
      isHandedFiles: false,
      watch: () => {},
      exit: (code) => {
        this.exitCode = code;
      },
    });
    this.connection = createProtocolConnection(
      new StreamMessageReader(fromServer),
      new StreamMessageWriter(this.toServer),
    );
    this.#listen();
  }

  /** Starts a server, and says nothing yet. */
  static unintroduced(settings?: unknown): Client {
    return new Client(settings);
  }

  /** Starts a server and introduces itself. */
  static async start({
    folders = [],
    root,
    capabilities = PUSHED,
    initializationOptions,
    settings,
  }: ClientOptions = {}): Promise<Client> {
    const client = new Client(settings);
    client.result = await client.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: root === undefined ? null : toUri(root),
      workspaceFolders:
        root === undefined ? folders.map((folder) => ({ uri: toUri(folder), name: folder })) : null,
      capabilities,
      initializationOptions,
    });
    await client.connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  #listen(): void {
    const { connection } = this;
    connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      const path = toPath(params.uri)!;
      this.published.set(path, params);
      this.sent.set(path, (this.sent.get(path) ?? 0) + 1);
    });
    connection.onNotification("window/showMessage", ({ message }) => void this.messages.push(message));
    connection.onNotification("window/logMessage", ({ message }) => void this.log.push(message));
    connection.onRequest("workspace/configuration", ({ items }) =>
      items.map(({ scopeUri }: { scopeUri?: string }) => this.#settingsOf(scopeUri) ?? null),
    );
    connection.onRequest("client/registerCapability", ({ registrations }) => {
      for (const { id, method, registerOptions } of registrations) {
        this.registered.push(method);
        for (const { globPattern } of registerOptions?.watchers ?? []) this.#watched.push([id, globPattern]);
      }
    });
    connection.onRequest("client/unregisterCapability", ({ unregisterations }) => {
      for (const { id } of unregisterations) this.#watched = this.#watched.filter(([own]) => own !== id);
    });
    for (const what of ["diagnostic", "inlayHint", "codeLens"]) {
      connection.onRequest(`workspace/${what}/refresh`, () => void this.refreshed.push(what));
    }
    connection.listen();
  }

  /** The patterns of the files that the server has asked to watch. */
  get patterns(): unknown[] {
    return this.#watched.map(([, pattern]) => pattern);
  }

  #settingsOf(scopeUri: string | undefined): unknown {
    const own = scopeUri === undefined ? undefined : this.folderSettings.get(toPath(scopeUri)!);
    return own ?? this.settings;
  }

  /** Opens a file with a text. @returns its address */
  open(path: string, text: string, languageId = "yaml"): string {
    const uri = toUri(path);
    const textDocument = { uri, languageId, version: ++this.#version, text };
    void this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    return uri;
  }

  /** Changes an open file. @returns its version then */
  change(path: string, ...contentChanges: readonly TextDocumentContentChangeEvent[]): number {
    const version = ++this.#version;
    void this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: toUri(path), version },
      contentChanges: [...contentChanges],
    });
    return version;
  }

  save(path: string): void {
    void this.connection.sendNotification(DidSaveTextDocumentNotification.type, {
      textDocument: { uri: toUri(path) },
    });
  }

  close(path: string): void {
    void this.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: toUri(path) },
    });
  }

  /** Tells of a file that was changed by somebody else. */
  watched(path: string, type: FileChangeType): void {
    void this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: toUri(path), type }],
    });
  }

  /** What is to be seen in a file, asked for. */
  async pull(path: string): Promise<Diagnostic[]> {
    const report = await this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: toUri(path) },
    });
    return report.kind === "full" ? report.items : [];
  }

  /** What was sent of a file last; empty where nothing was. */
  shown(path: string): Diagnostic[] {
    return this.published.get(path)?.diagnostics ?? [];
  }

  /** Resolves when the server has done everything that it was told to. */
  async settled(): Promise<void> {
    await this.connection.sendRequest(settledRequest);
  }

  /** Says goodbye. */
  async stop(): Promise<void> {
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    this.connection.dispose();
  }
}

/** A folder of its own for a test, in which no configuration from outside holds. */
export class Folder {
  readonly path: string;

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.path = mkdtempSync(join(tmpdir(), "drlint-server-"));
    this.write(".drlintrc.yaml", "root: true\nextends: drlint:recommended\n");
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  /** @returns the absolute path */
  write(name: string, text: string): string {
    const path = this.at(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  }

  at(name: string): string {
    return join(this.path, name);
  }

  remove(name = "."): void {
    rmSync(join(this.path, name), { recursive: true, force: true });
  }
}
