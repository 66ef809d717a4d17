import type { Connection, Location } from "vscode-languageserver";
import type { Feature } from "../protocol/feature.ts";
import { toOffset } from "../protocol/positions.ts";
import type { Views } from "../views/views.ts";
import { definition } from "./definition.ts";
import { highlights } from "./highlight.ts";
import { references } from "./references.ts";

/** What navigation reads. */
export interface NavigationNeeds {
  readonly connection: Connection;
  readonly views: Pick<Views, "at">;
  readonly documents: { asWritten(uri: string): string };
  readonly abilities: { readonly locationLinks: boolean };
}

/** From names to what they mean, and to all who use them. */
export const navigationFeature: Feature<NavigationNeeds> = ({ connection, views, documents, abilities }) => {
  connection.onDefinition(async ({ textDocument, position }, token) => {
    const at = await views.at(textDocument.uri, token);
    if (!at) return null;
    const links = definition(at.view, at.file, toOffset(at.file.document, position)).map((link) => ({
      ...link,
      targetUri: documents.asWritten(link.targetUri),
    }));
    if (abilities.locationLinks) return links;
    return links.map(
      ({ targetUri, targetSelectionRange }): Location => ({
        uri: targetUri,
        range: targetSelectionRange,
      }),
    );
  });
  connection.onReferences(async ({ textDocument, position, context }, token) => {
    const at = await views.at(textDocument.uri, token);
    if (!at) return null;
    const offset = toOffset(at.file.document, position);
    return references(at.view, at.file, offset, context?.includeDeclaration ?? true).map(
      ({ uri, range }) => ({ uri: documents.asWritten(uri), range }),
    );
  });
  connection.onDocumentHighlight(async ({ textDocument, position }, token) => {
    const at = await views.at(textDocument.uri, token);
    return (at && highlights(at.view, at.file, toOffset(at.file.document, position))) ?? null;
  });
  return { definitionProvider: true, referencesProvider: true, documentHighlightProvider: true };
};
