import type { ConfigurationExplanation } from "../../../project/configuration/explain.ts";
import type { Format } from "../format.ts";

/** Everything that holds, each value with its source. */
export const json: Format<Omit<ConfigurationExplanation, "notices">> = function* (explanation) {
  yield `${JSON.stringify(explanation, null, 2)}\n`;
};
