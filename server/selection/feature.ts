import type { Connection } from "vscode-languageserver";
import type { Feature } from "../protocol/feature.ts";
import { toOffset } from "../protocol/positions.ts";
import type { Views } from "../views/views.ts";
import { selectionRange } from "./selection-ranges.ts";

/** What selections read. */
export interface SelectionNeeds {
  readonly connection: Connection;
  readonly views: Pick<Views, "at">;
}

/** What selections grow to. */
export const selectionFeature: Feature<SelectionNeeds> = ({ connection, views }) => {
  connection.onSelectionRanges(async ({ textDocument, positions }, token) => {
    const at = await views.at(textDocument.uri, token);
    if (!at) return null;
    return positions.map((position) => selectionRange(at.file, toOffset(at.file.document, position)));
  });
  return { selectionRangeProvider: true };
};
