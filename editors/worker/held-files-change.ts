/** The notification `drlint/files`: what has become of the files that the server reads where there is no disk. */
export interface HeldFilesChange {
  readonly put?: readonly HandedFile[];
  /** The addresses of files that are gone. */
  readonly removed?: readonly string[];
}

/** A file as an editor has it, or why the editor cannot read it, a sentence. */
export type HandedFile =
  | { readonly uri: string; readonly content: Uint8Array }
  | { readonly uri: string; readonly problem: string };
