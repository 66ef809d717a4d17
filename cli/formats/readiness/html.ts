import { readinessPage } from "../../../answers/readiness/page/page.ts";
import type { ReadinessReport } from "../../../answers/readiness/report.ts";
import { pageOrigin } from "../../text/page-origin.ts";
import type { Format } from "../format.ts";

/** One page for a browser, to be sent to who decides. */
export const html: Format<ReadinessReport> = function* (report, { cwd }) {
  yield readinessPage(report, { cwd, origin: pageOrigin() });
};
