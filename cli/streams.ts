import type { GuardedOutput } from "./text/guarded-output.ts";
import type { TextOutput } from "./text/text-output.ts";

/** What the program is given to read from and write to. */
export interface ProcessStreams extends Omit<Streams, "stdout" | "stderr"> {
  readonly stdout: TextOutput;
  readonly stderr: TextOutput;
}

/** What a command reads from and writes to. Commands touch the process through this alone. */
export interface Streams {
  /** Standard input, byte by byte as it comes; opened when this is read, which takes Node some milliseconds. */
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: GuardedOutput;
  readonly stderr: GuardedOutput;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The current folder, absolute. */
  readonly cwd: string;
  /** Leaves the process to what the command starts, which ends it by itself and says by which code. */
  handOver(): void;
  /** Has the process from now on take less memory, and some hundredths more time. */
  saveMemory(): void;
  /**
   * Ends the process as Ctrl-C does.
   *
   * @param last is written to standard error before, past the stream: Ctrl-C may have broken off what was being written to that
   */
  interrupt(last: string): void;
  /** Has Ctrl-C do something instead of ending the process; what it gives takes that back. */
  onInterrupt(act: () => void): () => void;
}
