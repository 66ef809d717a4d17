import type { Feature } from "../feature.ts";
import { codeLenses } from "./code-lens.ts";

/** Whether machines are ready, and how many come up by a mapping. */
export const codeLensFeature: Feature = (server) => {
  server.connection.onCodeLens(async ({ textDocument: { uri } }, token) => {
    const at = await server.at(uri, token);
    if (!at) return null;
    return server.keptFor(at)?.lenses ?? codeLenses(at.view, at.file, uri);
  });
  return { codeLensProvider: {} };
};
