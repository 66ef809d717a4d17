import type { PublishDiagnosticsParams } from "vscode-languageserver";
import type { ShownDiagnostics } from "./shown-diagnostics.ts";

/** What is sent to an editor that does not ask by itself; nothing for a file that has nothing to show any more. */
export function published(shown: ShownDiagnostics, path: string, uri: string): PublishDiagnosticsParams {
  const entry = shown.get(path);
  return {
    uri,
    diagnostics: [...(entry?.diagnostics ?? [])],
    ...(entry?.version === undefined ? {} : { version: entry.version }),
  };
}
