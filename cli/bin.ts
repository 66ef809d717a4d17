import { writeSync } from "node:fs";
import { saveMemory } from "../project/v8-flags.ts";
import { printableLines } from "../schemas/values/printable.ts";
import { ExitCode } from "./exit-code.ts";
import { main } from "./main.ts";
import { failureText } from "./standard-error.ts";
import type { ProcessStreams } from "./streams.ts";
import type { TextOutput } from "./text/text-output.ts";

// The one place that touches the process, once start.ts has started it. The exit code is set, never forced: what was
// written is still flushed.

const UNFINISHED =
  "drlint: The command was not through when the process ended, so nothing is known: a formatter or a plugin ended it, or never answered.\n";

/** How the process ends; undefined as long as the command is not through. */
let outcome: ExitCode | undefined;
/** Whether the command has left the process to something that ends it by itself. */
let isHandedOver = false;

// A formatter or a plugin may end the process, or wait for what never comes until nothing else is left to do: without an
// answer that must not look like one.
process.on("exit", () => {
  if (isHandedOver) return;
  if (outcome === undefined) complain(UNFINISHED);
  process.exitCode = outcome;
});

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // `drlint | head` has seen enough: nothing is wrong.
    if (error.code === "EPIPE") return;
    if (stream === process.stdout) complain(`drlint: The output cannot be written: ${error.message}.\n`);
  });
}
for (const event of ["uncaughtException", "unhandledRejection"]) {
  process.on(event, (error: unknown) => complain(failureText(error, process.env)));
}

const cwd = currentFolder();
if (cwd === undefined) complain("drlint: The current folder does not exist any more.\n");
else {
  const streams: ProcessStreams = {
    // Opened when it is read, and not before.
    get stdin() {
      return process.stdin;
    },
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    env: process.env,
    cwd,
    handOver() {
      isHandedOver = true;
    },
    saveMemory,
    interrupt(last) {
      try {
        writeSync(process.stderr.fd, last);
      } catch {
        // Nobody reads it any more.
      }
      process.kill(process.pid, "SIGINT");
    },
    onInterrupt(act) {
      process.on("SIGINT", act);
      return () => void process.off("SIGINT", act);
    },
  };
  main(process.argv.slice(2), streams).then((code) => {
    outcome ??= code;
  });
}

function complain(text: string): void {
  outcome = ExitCode.failure;
  process.stderr.write(printableLines(text));
}

function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

function outputTo(stream: NodeJS.WriteStream): TextOutput {
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY === true,
    columns: stream.columns,
  };
}
