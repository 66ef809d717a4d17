import { type CodeActionKind, type Diagnostic, CodeActionKind as Kinds } from "vscode-languageserver";

/** What a client asks for, beside the range. */
export interface CodeActionRequest {
  /** The diagnostics that the client shows there. */
  readonly diagnostics: readonly Diagnostic[];
  /** The kinds that are wanted; undefined: all. */
  readonly only: readonly CodeActionKind[] | undefined;
  /** Whether only findings count that the client shows: what others say of the text is not shown before it is saved. */
  readonly isUnsaved: boolean;
  /** The folder that the editor has open, absolute: where a suppressions file is made when there is none. */
  readonly root: string;
  /** Whether an edit may create a file. */
  readonly createsFiles: boolean;
  /** Whether an edit may have places to fill in. */
  readonly snippetEdits: boolean;
}

/** The kind of the action that puts right what can be put right in a file. */
export const FIX_ALL: CodeActionKind = `${Kinds.SourceFixAll}.drlint`;

/** Whether a kind is among those wanted: `source` asks for `source.fixAll.drlint` too. */
export function wants({ only }: Pick<CodeActionRequest, "only">, kind: CodeActionKind): boolean {
  return only?.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`)) ?? true;
}
