/** Where text goes: standard output or standard error. */
export interface TextOutput {
  write(text: string): void;
  /** Whether a person looks at it: it is a terminal, not a file or a pipe. */
  readonly isTTY: boolean;
  /** The terminal's width in characters; undefined where it is none. */
  readonly columns: number | undefined;
}
