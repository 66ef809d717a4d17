import { forecastPage } from "../../../answers/forecast/page/page.ts";
import type { ForecastReport } from "../../../answers/forecast/report.ts";
import { pageOrigin } from "../../text/page-origin.ts";
import type { Format } from "../format.ts";

/** One page for a browser. */
export const html: Format<ForecastReport> = function* ({ forecasts }, { cwd }) {
  yield forecastPage(forecasts, { cwd, origin: pageOrigin() });
};
