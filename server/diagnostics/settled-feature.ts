import { type Connection, RequestType0 } from "vscode-languageserver";
import type { Feature } from "../protocol/feature.ts";
import type { Views } from "../views/views.ts";

/** Answered when everything that is to be seen is up to date: for measurements and tests. */
export const settledRequest = new RequestType0<null, void>("drlint/settled");

/** What it takes to answer that. */
export interface SettledNeeds {
  readonly connection: Connection;
  readonly views: Pick<Views, "settled">;
}

/** Tells when the server is done. */
export const settledFeature: Feature<SettledNeeds> = ({ connection, views }) => {
  connection.onRequest(settledRequest, async (token) => {
    await views.settled(token);
    return null;
  });
  return undefined;
};
