import type { Format } from "./formats.ts";

/** An array of ESLint's result objects, one a file, each on a line of its own. */
export const json: Format = function* ({ report }) {
  yield "[";
  let separator = "\n";
  for (const result of report.results) {
    yield separator + JSON.stringify(result);
    separator = ",\n";
  }
  yield report.results.length === 0 ? "]\n" : "\n]\n";
};
