import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  DidSaveTextDocumentParams,
  FileEvent,
} from "vscode-languageserver";
import type { SettingsByFolder } from "../settings/settings-of-editor.ts";

/** What the editor says of the workspace. */
export type EditorEvent =
  | { readonly kind: "opened"; readonly params: DidOpenTextDocumentParams }
  | { readonly kind: "typed"; readonly params: DidChangeTextDocumentParams }
  | { readonly kind: "saved"; readonly params: DidSaveTextDocumentParams }
  | { readonly kind: "closed"; readonly params: DidCloseTextDocumentParams }
  /** Files were created, changed or deleted, in the editor or elsewhere. */
  | { readonly kind: "files"; readonly changes: readonly FileEvent[] }
  /** Files or folders were moved or deleted in the editor. */
  | { readonly kind: "moved" }
  /** Folders, absolute, have come to the workspace or have gone. */
  | { readonly kind: "folders"; readonly added: readonly string[]; readonly removed: readonly string[] }
  | { readonly kind: "settings"; readonly settings: SettingsByFolder };
