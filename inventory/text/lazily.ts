/**
 * Packages that only broken and unusual text needs, loaded when the first one turns up. The load is synchronous, since reading is:
 * in the bundle `require("yaml")` runs code that lies in the bundle already but was not run before; unbundled, Node's own
 * `require` is made for it.
 */
import { createRequire } from "node:module";

/** The `yaml` package. */
export function loadYaml(): typeof import("yaml") {
  return typeof require === "function" ? require("yaml") : createRequire(import.meta.url)("yaml");
}

/** The `jsonc-parser` package. */
export function loadJsonParser(): typeof import("jsonc-parser") {
  return typeof require === "function"
    ? require("jsonc-parser")
    : createRequire(import.meta.url)("jsonc-parser");
}
