import type { Feature } from "../feature.ts";
import { toOffset } from "../protocol/positions.ts";
import { COMPLETION_TRIGGERS, completion } from "./completion.ts";

/** What may be written at the cursor. */
export const completionFeature: Feature = (server) => {
  const { connection, abilities } = server;
  const { snippets, markdown } = abilities;
  connection.onCompletion(async ({ textDocument, position }, token) => {
    const at = await server.at(textDocument.uri, token);
    if (!at) return null;
    const { view, file } = at;
    return completion(view, file, toOffset(file.document, position), { snippets, markdown });
  });
  return { completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS] } };
};
