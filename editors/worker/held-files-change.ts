/** The notification `drlint/files`: what has become of the files that the server reads where there is no disk. */
export interface HeldFilesChange {
  readonly put?: readonly { readonly uri: string; readonly content: Uint8Array }[];
  /** The addresses of files that are gone. */
  readonly removed?: readonly string[];
}
