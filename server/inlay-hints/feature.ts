import type { InlayHint, Range } from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import { markdown, plainText } from "../words/prose.ts";
import { inlayHints } from "./inlay-hints.ts";

/**
 * Forecasts in the lines that they are about. There are no semantic tokens: keys and values have the editor's colours
 * already, and whether a name leads to an object is told by findings, and by hovering over it.
 */
export const inlayHintsFeature: Feature = (server) => {
  const { connection, abilities, workspace } = server;
  connection.languages.inlayHint.on(async ({ textDocument, range }, token) => {
    const at = await server.at(textDocument.uri, token);
    if (!at) return null;
    const kept = server.keptFor(at);
    if (kept) return within(kept.hints, range);
    const prose = abilities.markdown ? markdown : plainText;
    return inlayHints(at.view, at.file, range, workspace.settingsAt(at.file.path).inlayHints, prose);
  });
  return { inlayHintProvider: true };
};

function within(hints: readonly InlayHint[], { start, end }: Range): InlayHint[] {
  return hints.filter(({ position }) => position.line >= start.line && position.line <= end.line);
}
