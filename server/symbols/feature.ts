import type { Connection } from "vscode-languageserver";
import type { TextDocument } from "../../inventory/text/document.ts";
import type { Feature } from "../protocol/feature.ts";
import type { Views } from "../views/views.ts";
import { documentSymbols, flatSymbols, type KnownStates } from "./document-symbols.ts";
import { workspaceSymbols } from "./workspace-symbols.ts";

/** What symbols read. */
export interface SymbolsNeeds {
  readonly connection: Connection;
  readonly views: Views;
  /** Whether machines were ready, in files that wait for being saved. */
  readonly savedAnswers: { of(document: TextDocument): { readonly states: KnownStates } };
  readonly documents: { asWritten(uri: string): string };
  readonly abilities: { readonly symbolTrees: boolean };
}

/** The outline of a file, and objects by name. */
export const symbolsFeature: Feature<SymbolsNeeds> = (needs) => {
  const { connection, views, savedAnswers, documents, abilities } = needs;
  connection.onDocumentSymbol(async ({ textDocument }, token) => {
    // Machines show whether they are ready, so nothing is asked before the rules have been.
    await views.settled(token);
    const at = await views.at(textDocument.uri, token);
    if (!at) return null;
    const { view, file, isUnsaved } = at;
    if (!abilities.symbolTrees) return flatSymbols(view, file);
    return documentSymbols(view, file, isUnsaved ? savedAnswers.of(file.document).states : undefined);
  });
  connection.onWorkspaceSymbol(async ({ query }, token) =>
    workspaceSymbols(await views.all(token), query ?? "").map(({ location, ...symbol }) => ({
      ...symbol,
      location: { ...location, uri: documents.asWritten(location.uri) },
    })),
  );
  return { documentSymbolProvider: true, workspaceSymbolProvider: true };
};
