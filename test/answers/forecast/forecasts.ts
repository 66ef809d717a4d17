import type { InventoryForecast } from "../../../answers/forecast/outcome.ts";
import { forecastInventories } from "../../../answers/forecast/report.ts";
import type { FailoverKind } from "../../../forecast/types.ts";
import { project } from "../../lint/project.ts";

/** The forecast of one file, `a.dr.yaml`. */
export async function forecastOf(text: string, kind: FailoverKind = "failover"): Promise<InventoryForecast> {
  const { forecasts } = await forecastInventories({ cwd: project({ "a.dr.yaml": text }), kinds: [kind] });
  return forecasts[0]!;
}
