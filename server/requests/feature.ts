import { RequestType0 } from "vscode-languageserver";
import type { Feature } from "../feature.ts";

/** Answered when everything that is to be seen is up to date: for measurements and tests. */
export const settledRequest = new RequestType0<null, void>("drlint/settled");

/** The requests that are drlint's own. */
export const requestsFeature: Feature = (server) => {
  server.connection.onRequest(settledRequest, async (token) => {
    await server.settled(token);
    return null;
  });
  return undefined;
};
