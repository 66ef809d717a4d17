/** What only broken text needs, in a bundle of which a browser gets everything at once. */
import * as jsonParser from "jsonc-parser";
import * as yaml from "yaml";

/** The `yaml` package. */
export function loadYaml(): typeof import("yaml") {
  return yaml;
}

/** The `jsonc-parser` package. */
export function loadJsonParser(): typeof import("jsonc-parser") {
  return jsonParser;
}
