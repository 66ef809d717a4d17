/** Where text goes: standard output or standard error. */
export interface TextOutput {
  write(text: string): void;
  /** Whether a person looks at it: it is a terminal, not a file or a pipe. */
  readonly isTTY: boolean;
  /** The terminal's width in characters; undefined where it is none. */
  readonly columns: number | undefined;
}

/** What a command reads from and writes to. Commands touch the process through this alone. */
export interface Streams {
  /** Standard input, byte by byte as it comes. */
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: TextOutput;
  readonly stderr: TextOutput;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The current folder, absolute. */
  readonly cwd: string;
}
