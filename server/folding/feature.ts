import type { Connection } from "vscode-languageserver";
import type { Feature } from "../protocol/feature.ts";
import type { Views } from "../views/views.ts";
import { foldingRanges } from "./folding-ranges.ts";

/** What folding reads. */
export interface FoldingNeeds {
  readonly connection: Connection;
  readonly views: Pick<Views, "at">;
  readonly abilities: { readonly mostFolds: number };
}

/** What can be folded in a file. */
export const foldingFeature: Feature<FoldingNeeds> = ({ connection, views, abilities }) => {
  connection.onFoldingRanges(async ({ textDocument }, token) => {
    const at = await views.at(textDocument.uri, token);
    return at ? foldingRanges(at.file, abilities.mostFolds) : null;
  });
  return { foldingRangeProvider: true };
};
