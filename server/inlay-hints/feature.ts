import type { Connection, InlayHint, Range } from "vscode-languageserver";
import type { TextDocument } from "../../inventory/text/document.ts";
import type { Feature } from "../protocol/feature.ts";
import type { InlayHintSettings } from "../settings/settings.ts";
import type { Views } from "../views/views.ts";
import type { Prose } from "../words/prose.ts";
import { inlayHints } from "./inlay-hints.ts";

/** What hints read. */
export interface InlayHintsNeeds {
  readonly connection: Connection;
  readonly views: Pick<Views, "at">;
  /** The hints of files that wait for being saved. */
  readonly savedAnswers: { of(document: TextDocument): { readonly hints: readonly InlayHint[] } };
  readonly folders: { settingsAt(path: string): { readonly inlayHints: InlayHintSettings } };
  /** How tooltips are marked up. */
  readonly prose: Prose;
}

/**
 * Forecasts in the lines that they are about. There are no semantic tokens: keys and values have the editor's colours
 * already, and whether a name leads to an object is told by findings, and by hovering over it.
 */
export const inlayHintsFeature: Feature<InlayHintsNeeds> = ({
  connection,
  views,
  savedAnswers,
  folders,
  prose,
}) => {
  connection.languages.inlayHint.on(async ({ textDocument, range }, token) => {
    const at = await views.at(textDocument.uri, token);
    if (!at) return null;
    const { view, file, isUnsaved } = at;
    if (isUnsaved) return within(savedAnswers.of(file.document).hints, range);
    return inlayHints(view, file, range, { shown: folders.settingsAt(file.path).inlayHints, prose });
  });
  return { inlayHintProvider: true };
};

function within(hints: readonly InlayHint[], { start, end }: Range): InlayHint[] {
  return hints.filter(({ position }) => position.line >= start.line && position.line <= end.line);
}
