import { createConnection, type InitializeParams, type InitializeResult } from "vscode-languageserver";
import { createProtocolConnection, type MessageReader, type MessageWriter } from "vscode-languageserver/node";
import { Gate } from "./protocol/gate.ts";
import { Idle } from "./protocol/idle.ts";

/** The process that the server runs in. */
export interface Host {
  /** The version of drlint. */
  readonly version: string;
  /** Watches the process of the editor: the server must not outlive it. */
  watch(processId: number): void;
  /** Ends the process. */
  exit(code: number): void;
}

/**
 * Serves one editor until it says goodbye. What the server knows is loaded when the editor introduces itself, and not
 * before.
 */
export function serve(reader: MessageReader, writer: MessageWriter, host: Host): void {
  const idle = new Idle();
  const gate = new Gate(writer, idle, (sentence) => connection.console.warn(sentence));
  const connection = createConnection(
    (logger) => createProtocolConnection(reader, writer, logger, { messageStrategy: gate }),
    {
      shutdownReceived: false,
      initialize({ processId }: InitializeParams) {
        if (typeof processId === "number") host.watch(processId);
      },
      exit: (code) => host.exit(code),
    },
  );
  reader.onError(({ message }) => connection.console.warn(message));
  connection.onInitialize(async (params): Promise<InitializeResult> => {
    const { begin } = await import("./begin.ts");
    return {
      capabilities: begin(connection, idle, params),
      serverInfo: { name: "drlint", version: host.version },
    };
  });
  connection.listen();
}
