import type { Connection } from "vscode-languageserver";
import type { Feature } from "../protocol/feature.ts";
import { toOffset } from "../protocol/positions.ts";
import type { Views } from "../views/views.ts";
import { COMPLETION_TRIGGERS, completion } from "./completion.ts";

/** What completion reads. */
export interface CompletionNeeds {
  readonly connection: Connection;
  readonly views: Pick<Views, "at">;
  readonly abilities: { readonly snippets: boolean; readonly markdown: boolean };
}

/** What may be written at the cursor. */
export const completionFeature: Feature<CompletionNeeds> = ({ connection, views, abilities }) => {
  const { snippets, markdown } = abilities;
  connection.onCompletion(async ({ textDocument, position }, token) => {
    const at = await views.at(textDocument.uri, token);
    if (!at) return null;
    const { view, file } = at;
    return completion(view, file, toOffset(file.document, position), { snippets, markdown });
  });
  return { completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS] } };
};
