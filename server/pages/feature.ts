import type { CancellationToken, Location, Position } from "vscode-languageserver";
import { inventoryForecast } from "../../answers/forecast/inventory-forecast.ts";
import { forecastPage } from "../../answers/forecast/page/page.ts";
import { spotAt } from "../../inventory/nodes/spot.ts";
import type { NetworkMapping } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { machinesOf } from "../code-lens/machines-of-mappings.ts";
import type { Feature } from "../feature.ts";
import { rangeOf, toOffset } from "../protocol/positions.ts";
import type { Server } from "../server.ts";
import { markdown } from "../words/prose.ts";
import { folderAround } from "../workspace/folders.ts";
import { explanationOf, listedRules } from "./explanation.ts";
import { readinessOfFile, readinessPage } from "./readiness-page.ts";
import {
  explainRequest,
  forecastRequest,
  machinesRequest,
  readinessRequest,
  rulesRequest,
} from "./requests.ts";

/** What an editor that knows of drlint shows beside its texts. */
export const pagesFeature: Feature = (server) => {
  const { connection, workspace } = server;
  connection.onRequest(readinessRequest, async ({ uri, machine }, token) => {
    const at = await server.at(uri, token);
    if (!at) return null;
    if (machine === undefined) return readinessOfFile(at.view, at.file, markdown);
    return readinessPage(at.view, machine, markdown) ?? null;
  });
  connection.onRequest(forecastRequest, async ({ uri, kind }, token) => {
    const at = await server.at(uri, token);
    if (!at) return null;
    const { inventory, run, folder } = at.view;
    const forecast = inventoryForecast(inventory, run.forecasts.of(kind), folder);
    return {
      title: kind === "failover" ? "Forecast" : "Forecast of a test",
      text: forecastPage([forecast], { cwd: folderAround(workspace.folders, folder) ?? folder }),
    };
  });
  connection.onRequest(machinesRequest, ({ uri, position }, token) =>
    machinesOfMapping(server, uri, position, token),
  );
  connection.onRequest(rulesRequest, () => listedRules());
  connection.onRequest(explainRequest, ({ rule }) => explanationOf(rule, markdown) ?? null);
  return undefined;
};

/** Where the machines stand that come up by the mapping at a position; null where no mapping is there. */
export async function machinesOfMapping(
  server: Server,
  uri: string,
  position: Position,
  token: CancellationToken,
): Promise<(Location & { readonly name: string })[] | null> {
  const at = await server.at(uri, token);
  if (!at) return null;
  const { view, file } = at;
  let object: Located | undefined = spotAt(file, toOffset(file.document, position)).object;
  while (object && object.nodeType !== "NetworkMapping") object = object.parent;
  if (!object) return null;
  return machinesOf(view, object as NetworkMapping).map((machine) => {
    const place = machine.at("name");
    const { name } = machine as unknown as { readonly name: string };
    return { uri: server.uriOf(place.file), range: rangeOf(view.inventory, place), name };
  });
}
