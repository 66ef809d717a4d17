import type { FilePlace } from "../place.ts";

/**
 * Where a setting comes from: a place in a file, which may have turned on a whole rule set, the options of whoever lints, as
 * on the command line, or drlint's own defaults.
 */
export type Source =
  | { readonly from: "file"; readonly place: FilePlace; readonly ruleSet?: string }
  | { readonly from: "options"; readonly ruleSet?: string }
  | { readonly from: "default"; readonly ruleSet?: string };

/** A value with its source. */
export interface Sourced<Value> {
  readonly value: Value;
  readonly source: Source;
}
