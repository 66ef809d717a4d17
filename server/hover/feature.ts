import type { Feature } from "../feature.ts";
import { toOffset } from "../protocol/positions.ts";
import { hover } from "./hover.ts";

/** What is to be known of what the pointer is at. */
export const hoverFeature: Feature = (server) => {
  const { connection, abilities } = server;
  connection.onHover(async ({ textDocument, position }, token) => {
    const at = await server.at(textDocument.uri, token);
    if (!at) return null;
    const { view, file } = at;
    return (
      hover(view, file, toOffset(file.document, position), {
        markdown: abilities.markdown,
        isDecided: !server.isUnsaved(file),
      }) ?? null
    );
  });
  return { hoverProvider: true };
};
