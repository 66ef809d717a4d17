import type { FilePlace } from "./place.ts";

/**
 * Where a setting comes from: a place in a file, which may have turned on a whole rule set; drlint's own defaults; or
 * the command line.
 */
export type Source =
  | { readonly from: "file"; readonly place: FilePlace; readonly ruleSet?: string }
  | { readonly from: "default"; readonly ruleSet?: string }
  | { readonly from: "command-line" };

/** A value with its source. */
export interface Sourced<Value> {
  readonly value: Value;
  readonly source: Source;
}
