import type { FailoverKind } from "../../../forecast/types.ts";
import type { InventoryForecast } from "../../../lint/forecast/outcome.ts";
import { forecastInventories } from "../../../lint/forecast/report.ts";
import { project } from "../../lint/project.ts";

/** The forecast of one file, `a.dr.yaml`. */
export async function forecastOf(text: string, kind: FailoverKind = "failover"): Promise<InventoryForecast> {
  const { forecasts } = await forecastInventories({ cwd: project({ "a.dr.yaml": text }), kinds: [kind] });
  return forecasts[0]!;
}
