import type { CodeLens, Connection } from "vscode-languageserver";
import type { TextDocument } from "../../inventory/text/document.ts";
import type { Feature } from "../protocol/feature.ts";
import type { Views } from "../views/views.ts";
import { codeLenses } from "./code-lens.ts";

/** What lenses read. */
export interface CodeLensNeeds {
  readonly connection: Connection;
  readonly views: Pick<Views, "at">;
  /** The lenses of files that wait for being saved. */
  readonly savedAnswers: { of(document: TextDocument): { readonly lenses: CodeLens[] } };
}

/** Whether machines are ready, and how many come up by a mapping. */
export const codeLensFeature: Feature<CodeLensNeeds> = ({ connection, views, savedAnswers }) => {
  connection.onCodeLens(async ({ textDocument: { uri } }, token) => {
    const at = await views.at(uri, token);
    if (!at) return null;
    const { view, file, isUnsaved } = at;
    return isUnsaved ? savedAnswers.of(file.document).lenses : codeLenses(view, file, uri);
  });
  return { codeLensProvider: {} };
};
