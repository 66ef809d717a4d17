import type { TextDocumentContentChangeEvent } from "vscode-languageserver";

/** Why an inventory has changed: somebody types in it, or something else. */
export type Cause = "typing" | "other";

/** What has become of the workspace by what the editor said, or by what was read again. */
export type WorkspaceChange =
  /** An inventory has changed, or what holds for it. */
  | { readonly kind: "inventory"; readonly folder: string; readonly cause: Cause }
  /** An inventory is not there any more. */
  | { readonly kind: "removed"; readonly folder: string }
  /** A file was typed in. */
  | ({ readonly kind: "typed" } & TypedText)
  /** A file was changed that is too large to be looked at while it is typed. */
  | { readonly kind: "too-large"; readonly path: string }
  /** A file of an inventory was saved. */
  | { readonly kind: "saved"; readonly folder: string }
  /** What may have changed was looked at again. */
  | { readonly kind: "looked-at-again" }
  /** Something went wrong that is no mistake in a file; a sentence. */
  | { readonly kind: "problem"; readonly message: string };

/** What was typed in a file. */
export interface TypedText {
  /** Absolute. */
  readonly path: string;
  /** The text before the edits, perhaps with a byte order mark. */
  readonly before: string;
  readonly edits: readonly TextDocumentContentChangeEvent[];
}
