import type { Connection } from "vscode-languageserver";
import type { Feature } from "../protocol/feature.ts";
import { toOffset } from "../protocol/positions.ts";
import type { Views } from "../views/views.ts";
import { hover } from "./hover.ts";
import { KnownImports } from "./known-imports.ts";

/** What hovers read. */
export interface HoverNeeds {
  readonly connection: Connection;
  readonly views: Pick<Views, "at">;
  readonly abilities: { readonly markdown: boolean };
}

/** What is to be known of what the pointer is at. */
export const hoverFeature: Feature<HoverNeeds> = ({ connection, views, abilities }) => {
  const imports = new KnownImports();
  connection.onHover(async ({ textDocument, position }, token) => {
    const at = await views.at(textDocument.uri, token);
    if (!at) return null;
    const { view, file, isUnsaved } = at;
    return (
      hover(view, file, toOffset(file.document, position), {
        markdown: abilities.markdown,
        isDecided: !isUnsaved,
        imports: imports.of(view.folder),
      }) ?? null
    );
  });
  return { hoverProvider: true };
};
