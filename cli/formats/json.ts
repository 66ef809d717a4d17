import { jsonList } from "../text/json-list.ts";
import type { Format } from "./formats.ts";

/** An array of ESLint's result objects, one a file, each on a line of its own. */
export const json: Format = function* ({ report }) {
  yield* jsonList(report.results, (result) => [JSON.stringify(result)]);
  yield "\n";
};
