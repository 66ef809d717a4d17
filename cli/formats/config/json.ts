import type { ConfigurationExplanation } from "../../../project/configuration/explain.ts";
import { jsonText } from "../../text/json.ts";
import type { Format } from "../format.ts";

/** Everything that holds, each value with its source. */
export const json: Format<Omit<ConfigurationExplanation, "notices">> = function* (explanation) {
  yield `${jsonText(explanation, 2)}\n`;
};
