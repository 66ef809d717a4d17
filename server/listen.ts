import {
  type Connection,
  createConnection,
  type InitializeParams,
  type InitializeResult,
} from "vscode-languageserver";
import { createProtocolConnection, type MessageReader, type MessageWriter } from "vscode-languageserver/node";
import { printable } from "../schemas/values/printable.ts";
import { EncodedPositions } from "./position-encoding/encoded-positions.ts";
import { Idle } from "./protocol/idle.ts";
import { MessageCheck } from "./protocol/message-check.ts";

/** The process that the server runs in. */
export interface ServerProcess {
  /** The version of drlint. */
  readonly version: string;
  /** The folder that the process runs in; absolute. */
  readonly cwd: string;
  /** Whether there is no disk, and the editor hands over the files that it is asked to watch before it answers. */
  readonly isHandedFiles: boolean;
  /** Watches the process of the editor: the server must not outlive it. */
  watch(processId: number): void;
  /** Ends the process. */
  exit(code: number): void;
}

/**
 * Serves one editor until it says goodbye. What the server knows is loaded when the editor introduces itself, and not
 * before.
 *
 * @returns the connection, for what only some editors say
 */
export function listen(
  reader: MessageReader,
  writer: MessageWriter,
  serverProcess: ServerProcess,
): Connection {
  const idle = new Idle();
  const positions = new EncodedPositions(idle);
  const check = new MessageCheck(writer, positions, (sentence) =>
    connection.console.warn(printable(sentence)),
  );
  const connection = createConnection(
    (logger) =>
      createProtocolConnection(reader, positions.writer(writer), logger, { messageStrategy: check }),
    {
      shutdownReceived: false,
      initialize({ processId }: InitializeParams) {
        if (typeof processId === "number") serverProcess.watch(processId);
      },
      exit: (code) => serverProcess.exit(code),
    },
  );
  reader.onError(({ message }) => connection.console.warn(printable(message)));
  connection.onInitialize(async (params): Promise<InitializeResult> => {
    const { initialize } = await import("./initialize.ts");
    return {
      capabilities: initialize(connection, idle, positions, params, serverProcess),
      serverInfo: { name: "drlint", version: serverProcess.version },
    };
  });
  connection.listen();
  return connection;
}
