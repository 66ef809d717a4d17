import type { Readable } from "node:stream";
import type { MessageReader, MessageWriter } from "vscode-languageserver/node";
import { MessageStream } from "./protocol/message-stream.ts";

/** How the editor is reached. */
export type Transport =
  | { readonly kind: "stdio" }
  | { readonly kind: "node-ipc" }
  /** A port of this computer on which the editor listens. */
  | { readonly kind: "socket"; readonly port: number }
  /** A named pipe on which the editor listens. */
  | { readonly kind: "pipe"; readonly name: string };

/** What the command line asks for. */
export interface Arguments {
  readonly transport: Transport;
  /** The process of the editor, where it is named. */
  readonly processId: number | undefined;
}

/**
 * Understands the arguments: `--stdio`, `--node-ipc`, `--socket=PORT`, `--pipe=NAME`, `--clientProcessId=ID`. Editors add
 * others, which are passed over. Without any it is `--stdio`.
 */
export function argumentsOf(args: readonly string[]): Arguments {
  const given = (name: string): string | undefined => {
    const at = args.findIndex((each) => each === name || each.startsWith(`${name}=`));
    if (at === -1) return undefined;
    return args[at] === name ? args[at + 1] : args[at]!.slice(name.length + 1);
  };
  const port = Number(given("--socket"));
  const pipe = given("--pipe");
  const processId = Number(given("--clientProcessId"));
  return { transport: transportOf(args, port, pipe), processId: processId > 0 ? processId : undefined };
}

function transportOf(args: readonly string[], port: number, pipe: string | undefined): Transport {
  if (args.includes("--node-ipc")) return { kind: "node-ipc" };
  if (port > 0) return { kind: "socket", port };
  return pipe === undefined ? { kind: "stdio" } : { kind: "pipe", name: pipe };
}

/** Both directions of a connection with an editor. */
export interface Streams {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
}

/**
 * Connects with the editor.
 *
 * @param onGone is called when the editor is not there any more
 */
export async function connect(transport: Transport, onGone: () => void): Promise<Streams> {
  const { IPCMessageReader, IPCMessageWriter, StreamMessageWriter } = await import(
    "vscode-languageserver/node"
  );
  if (transport.kind === "node-ipc") {
    process.once("disconnect", onGone);
    return { reader: new IPCMessageReader(process), writer: new IPCMessageWriter(process) };
  }
  const [input, output] = await streamsOf(transport);
  for (const event of ["end", "close"]) input.once(event, onGone);
  // Who cannot be written to does not listen any more.
  for (const stream of [input, output]) stream.once("error", onGone);
  return { reader: new MessageStream(input), writer: new StreamMessageWriter(output) };
}

async function streamsOf(
  transport: Exclude<Transport, { readonly kind: "node-ipc" }>,
): Promise<[Readable, NodeJS.WritableStream]> {
  if (transport.kind === "stdio") return [process.stdin, process.stdout];
  const { createConnection } = await import("node:net");
  const socket =
    transport.kind === "socket"
      ? createConnection(transport.port, "127.0.0.1")
      : createConnection(transport.name);
  return [socket, socket];
}
