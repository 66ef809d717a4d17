#!/usr/bin/env node
import { Console } from "node:console";
import { readFileSync } from "node:fs";
import { saveMemory } from "../project/v8-flags.ts";
import { printableLines } from "../schemas/values/printable.ts";
import { listen } from "./listen.ts";
import { argumentsOf, connect } from "./transport.ts";

// The one place of the server that touches the process.

/** How often it is looked whether the editor's process is still there. In milliseconds. */
const WATCH_INTERVAL = 2000;

// What a keystroke leaves behind outlives the next one, and becomes garbage only then.
saveMemory();

const args = process.argv.slice(2);
if (args.includes("--version")) process.stdout.write(`${version()}\n`);
else if (args.includes("--help") || args.includes("-h")) process.stdout.write(help());
else await start();

async function start(): Promise<void> {
  // Standard output is for messages alone; what a plugin prints would be taken for one.
  globalThis.console = new Console(process.stderr, process.stderr);
  for (const event of ["uncaughtException", "unhandledRejection"]) {
    process.on(event, (error: unknown) => {
      console.error(printableLines(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    });
  }
  const { transport, processId } = argumentsOf(args);
  if (transport.kind === "stdio" && process.stdin.isTTY) {
    console.error("drlint: The language server waits for an editor. In a terminal, use 'drlint lint'.");
  }
  const exit = (code: number) => process.exit(code);
  if (processId !== undefined) watch(processId);
  const { reader, writer } = await connect(transport, () => exit(1));
  listen(reader, writer, { version: version(), cwd: process.cwd(), isHandedFiles: false, watch, exit });
}

/** Ends this process soon after another one. */
function watch(processId: number): void {
  const timer = setInterval(() => {
    if (!isThere(processId)) process.exit(1);
  }, WATCH_INTERVAL);
  timer.unref();
}

function isThere(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // A process of somebody else is there all the same.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function version(): string {
  // One folder up from here, in the source and in the built package alike.
  const file = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(file) as { readonly version: string }).version;
}

function help(): string {
  return `Usage: drlint-language-server [--stdio | --node-ipc | --socket=PORT | --pipe=NAME]

The language server of drlint. Editors start it; how to set one up is written at
https://github.com/drlint/drlint/tree/main/editors#readme.

  --stdio         speak over standard input and output; the usual way
  --node-ipc      speak over the channel of the Node process that has started it
  --socket=PORT   connect to a port of this computer
  --pipe=NAME     connect to a named pipe
  --version       print the version
  --help          print this help
`;
}
