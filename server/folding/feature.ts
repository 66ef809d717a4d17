import type { Feature } from "../feature.ts";
import { foldingRanges } from "./folding-ranges.ts";

/** What can be folded in a file. */
export const foldingFeature: Feature = (server) => {
  const { connection, abilities } = server;
  connection.onFoldingRanges(async ({ textDocument }, token) => {
    const at = await server.at(textDocument.uri, token);
    return at ? foldingRanges(at.file, abilities.mostFolds) : null;
  });
  return { foldingRangeProvider: true };
};
