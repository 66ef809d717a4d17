import { forecastPage } from "../../answers/forecast/page/page.ts";
import type { ForecastFormat } from "./formats.ts";

/** One page for a browser. */
export const html: ForecastFormat = function* ({ forecasts }, { cwd }) {
  yield forecastPage(forecasts, { cwd });
};
