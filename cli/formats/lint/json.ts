import { jsonList, jsonText } from "../../text/json.ts";
import type { Format } from "../format.ts";
import type { ShownReport } from "./shown-report.ts";

/** An array of ESLint's result objects, one a file, each on a line of its own. */
export const json: Format<ShownReport> = function* ({ report }) {
  yield* jsonList(report.results, (result) => [jsonText(result)]);
  yield "\n";
};
