import type { PublishDiagnosticsParams } from "vscode-languageserver";
import type { Board } from "./board.ts";

/** What is sent to an editor that does not ask by itself; nothing for a file that has nothing to show any more. */
export function published(board: Board, path: string, uri: string): PublishDiagnosticsParams {
  const entry = board.get(path);
  return {
    uri,
    diagnostics: [...(entry?.diagnostics ?? [])],
    ...(entry?.version === undefined ? {} : { version: entry.version }),
  };
}
