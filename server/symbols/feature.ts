import type { Feature } from "../feature.ts";
import { toPath } from "../protocol/uris.ts";
import { documentSymbols, flatSymbols } from "./document-symbols.ts";
import { workspaceSymbols } from "./workspace-symbols.ts";

/** The outline of a file, and objects by name. */
export const symbolsFeature: Feature = (server) => {
  const { connection, abilities } = server;
  connection.onDocumentSymbol(async ({ textDocument }, token) => {
    // Machines show whether they are ready, so nothing is asked before the rules have been.
    await server.settled(token);
    const at = await server.at(textDocument.uri, token);
    if (!at) return null;
    return abilities.symbolTrees
      ? documentSymbols(at.view, at.file, server.keptFor(at)?.states)
      : flatSymbols(at.view, at.file);
  });
  connection.onWorkspaceSymbol(async ({ query }, token) =>
    workspaceSymbols(await server.views(token), query ?? "").map(({ location, ...symbol }) => ({
      ...symbol,
      location: { ...location, uri: server.uriOf(toPath(location.uri)!) },
    })),
  );
  return { documentSymbolProvider: true, workspaceSymbolProvider: true };
};
