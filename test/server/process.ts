import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

/** The built programs. `npm test` builds them. */
const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** The language server as a process of its own. */
export class ServerProcess {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  stderr = "";
  readonly #end: Promise<unknown[]>;

  /** @param args the program and its arguments: `drlint-language-server.js`, `--stdio` */
  constructor(...[program, ...args]: readonly string[]) {
    this.process = spawn(process.execPath, [`${dist}${program}`, ...args], { stdio: "pipe" });
    this.#end = once(this.process, "exit");
    this.process.stderr!.on("data", (data) => {
      this.stderr += data;
    });
    // It may be gone before everything is written.
    this.process.stdin!.on("error", () => {});
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.process.stdout!),
      new StreamMessageWriter(this.process.stdin!),
    );
    this.connection.onError(() => {});
    this.connection.listen();
  }

  /** Introduces itself. @param processId the process that the server must not outlive */
  initialize(processId: number | null = process.pid, capabilities: object = {}): Promise<object> {
    return this.connection.sendRequest("initialize", { processId, rootUri: null, capabilities });
  }

  /** The code that the process ends with. */
  async exitCode(): Promise<unknown> {
    const [code] = await this.#end;
    return code;
  }
}
