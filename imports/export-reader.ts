import type { Estate } from "./estate.ts";
import type { Export } from "./export.ts";

/** An export with what is in it. */
export interface OpenExport {
  readonly json: unknown;
  readonly from: Export;
}

/**
 * Reads one kind of exports:
 *
 * - what it finds is an object of the estate, known by all the keys that exports have for it: `estate.object(entity, keys)`;
 *   parts of it are `object.part(property)` and `object.item(property, keys)`
 * - facts are set by `object.set(property, value, from)`, in the property's own words and units. What an export does not say
 *   is not set; what the schema does not allow is left out and told
 * - what an export is complete for is said by `estate.reaches({ from, entity, where, words })`, and by
 *   `object.hasAll(property, from)` for a list of parts. Where anything was left out, nothing is said
 * - what is left out or incomplete is told by `estate.note(from, sentence)`
 */
export interface ExportReader {
  /** What its exports are, in words: `resources of Azure`. */
  readonly kind: string;
  /** Whether some JSON is such an export, by what it holds. Never throws. */
  recognises(json: unknown): boolean;
  /** When an export was collected, where it says so; anything that is no date-time of ISO 8601 counts for nothing. */
  collectedAt?(json: unknown): unknown;
  /**
   * Reads all exports of its kind: of two either may tell what the other one needs.
   *
   * @throws RefusedExport for one that is known to be something else, or is of no use
   */
  read(exports: readonly OpenExport[], estate: Estate): void;
}
