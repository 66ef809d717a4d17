import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";
import { memoryReport, type Subject } from "./measure.ts";

/** A language server to measure, with the settings that its editor would have. */
export interface ServerSubject extends Subject {
  /** By section, as the server asks for them. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** How long an answer may take before the server counts as stuck, in milliseconds. */
const PATIENCE = 120_000;
/** A server that has said nothing for so long is done with what it had to do, in milliseconds. */
const QUIET = 1000;

/** A language server with one file open in it, as an editor drives it. */
export class LanguageServer {
  readonly name: string;
  readonly #process: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #memory: ReturnType<typeof memoryReport>;
  readonly #file: string;
  #stderr = "";
  #version = 1;
  #heard = 0;
  #onDiagnostics: (diagnostics: readonly Diagnostic[]) => void = () => {};
  #onEnd: (error: Error) => void = () => {};

  private constructor(subject: ServerSubject, file: string) {
    this.name = subject.name;
    this.#file = file;
    this.#memory = memoryReport(join(dirname(file), `${subject.name}-memory`));
    this.#process = spawn(process.execPath, [...this.#memory.args, ...subject.args], {
      env: this.#memory.env,
      stdio: "pipe",
    });
    this.#process.stderr!.on("data", (data) => {
      this.#stderr += data;
    });
    this.#process.on("exit", (code) => {
      this.#onEnd(new Error(`${this.name} ended with exit code ${code}:\n${this.#stderr.slice(0, 2000)}`));
    });
    // It may be gone before everything is written.
    this.#process.stdin!.on("error", () => {});
    this.#connection = createProtocolConnection(
      new StreamMessageReader(this.#process.stdout!),
      new StreamMessageWriter(this.#process.stdin!),
    );
    this.#connection.onRequest("workspace/configuration", ({ items }: { items: { section?: string }[] }) =>
      items.map(({ section = "" }) => subject.settings[section] ?? null),
    );
    this.#connection.onRequest("client/registerCapability", () => null);
    this.#connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      this.#heard = performance.now();
      // Not every server says which version it speaks of; an answer to an earlier one is passed over where it does.
      if (params.uri !== this.#uri || (params.version ?? this.#version) !== this.#version) return;
      this.#onDiagnostics(params.diagnostics);
    });
    this.#connection.listen();
  }

  get #uri(): string {
    return pathToFileURL(this.#file).href;
  }

  /** Starts a server, opens a file in it and waits until it has nothing to do any more. */
  static async open(subject: ServerSubject, file: string): Promise<LanguageServer> {
    const server = new LanguageServer(subject, file);
    const rootUri = pathToFileURL(dirname(file)).href;
    await server.#connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: "bench" }],
      capabilities: {
        textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true } },
        workspace: { configuration: true, workspaceFolders: true },
      },
    });
    await server.#connection.sendNotification("initialized", {});
    await server.#diagnosticsAfter(() =>
      server.#connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri: server.#uri, languageId: "yaml", version: 1, text: readFileSync(file, "utf8") },
      }),
    );
    while (performance.now() - server.#heard < QUIET) await setTimeout(QUIET / 10);
    return server;
  }

  /**
   * Changes the file, as one keystroke does.
   *
   * @returns the seconds until it was said what is found in it, and what was found
   */
  async change(
    change: TextDocumentContentChangeEvent,
  ): Promise<{ seconds: number; diagnostics: readonly Diagnostic[] }> {
    const start = performance.now();
    const diagnostics = await this.#diagnosticsAfter(() =>
      this.#connection.sendNotification("textDocument/didChange", {
        textDocument: { uri: this.#uri, version: ++this.#version },
        contentChanges: [change],
      }),
    );
    return { seconds: (this.#heard - start) / 1000, diagnostics };
  }

  /** Ends the server. @returns the most memory that it held, in bytes */
  async close(): Promise<number> {
    const end = once(this.#process, "exit");
    await this.#connection.sendRequest("shutdown");
    await this.#connection.sendNotification("exit");
    await end;
    this.#connection.dispose();
    return this.#memory.read();
  }

  /** Ends the server without asking it. */
  kill(): void {
    this.#process.kill("SIGKILL");
  }

  async #diagnosticsAfter(send: () => Promise<void>): Promise<readonly Diagnostic[]> {
    const patience = new AbortController();
    const late = setTimeout(PATIENCE, undefined, { signal: patience.signal }).then(
      () => {
        throw new Error(`${this.name} has said nothing for ${PATIENCE / 1000} seconds.`);
      },
      () => [],
    );
    const said = new Promise<readonly Diagnostic[]>((resolve, reject) => {
      this.#onDiagnostics = resolve;
      this.#onEnd = reject;
    });
    try {
      await send();
      return await Promise.race([said, late]);
    } finally {
      patience.abort();
      this.#onDiagnostics = () => {};
      this.#onEnd = () => {};
    }
  }
}
