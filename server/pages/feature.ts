import type { Connection } from "vscode-languageserver";
import { inventoryForecast } from "../../answers/forecast/inventory-forecast.ts";
import { forecastPage } from "../../answers/forecast/page/page.ts";
import { ReadinessGatherer } from "../../answers/readiness/gather.ts";
import { readinessPage } from "../../answers/readiness/page/page.ts";
import type { Feature } from "../protocol/feature.ts";
import type { View } from "../views/view.ts";
import type { Prose } from "../words/prose.ts";
import { explanationOf, listedRules } from "./explanation.ts";
import { type MappingNeeds, machinesOfMapping } from "./machines-of-mapping.ts";
import { readinessOfFile, readinessOfMachine } from "./readiness-in-words.ts";
import {
  explainRequest,
  forecastRequest,
  machinesRequest,
  readinessPageRequest,
  readinessRequest,
  rulesRequest,
} from "./requests.ts";

/** What pages read. */
export interface PagesNeeds extends MappingNeeds {
  readonly connection: Connection;
  /** The folders that the editor has open. */
  readonly folders: { around(path: string): string | undefined };
  /** How text is marked up: Markdown where the editor shows that. */
  readonly prose: Prose;
  /** The version of drlint, which stands on pages. */
  readonly version: string;
}

/** What an editor that knows of drlint shows beside its texts. */
export const pagesFeature: Feature<PagesNeeds> = (needs) => {
  const { connection, views, folders, prose, version } = needs;
  connection.onRequest(readinessRequest, async ({ uri, machine }, token) => {
    const at = await views.at(uri, token);
    if (!at) return null;
    if (machine === undefined) return readinessOfFile(at.view, at.file, prose);
    return readinessOfMachine(at.view, machine, prose) ?? null;
  });
  const optionsFor = ({ folder }: View) => ({
    cwd: folders.around(folder) ?? folder,
    origin: { date: new Date(), version },
  });
  connection.onRequest(readinessPageRequest, async ({ uri }, token) => {
    const at = await views.at(uri, token);
    if (!at) return null;
    const gathered = new ReadinessGatherer([], () => true);
    gathered.add(at.view);
    return { title: "Readiness", text: readinessPage(gathered.report([]), optionsFor(at.view)) };
  });
  connection.onRequest(forecastRequest, async ({ uri, kind }, token) => {
    const at = await views.at(uri, token);
    if (!at) return null;
    const { inventory, run, folder } = at.view;
    const forecast = inventoryForecast(inventory, run.forecasts.of(kind), folder);
    return {
      title: kind === "failover" ? "Forecast" : "Forecast of a test",
      text: forecastPage([forecast], optionsFor(at.view)),
    };
  });
  connection.onRequest(machinesRequest, ({ uri, position }, token) =>
    machinesOfMapping(needs, uri, position, token),
  );
  connection.onRequest(rulesRequest, () => listedRules());
  connection.onRequest(explainRequest, ({ rule }) => explanationOf(rule, prose) ?? null);
  return undefined;
};
