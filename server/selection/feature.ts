import type { Feature } from "../feature.ts";
import { toOffset } from "../protocol/positions.ts";
import { selectionRange } from "./selection-ranges.ts";

/** What selections grow to. */
export const selectionFeature: Feature = (server) => {
  server.connection.onSelectionRanges(async ({ textDocument, positions }, token) => {
    const at = await server.at(textDocument.uri, token);
    if (!at) return null;
    return positions.map((position) => selectionRange(at.file, toOffset(at.file.document, position)));
  });
  return { selectionRangeProvider: true };
};
