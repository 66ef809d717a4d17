import type { ImportRecords } from "../provenance/import-records.ts";

/** Which properties the export wins for, where something else is recorded: by name, or all. */
export type Takes = (property: string) => boolean;

/** What decides where the inventory and an export differ. */
export interface MergeOptions {
  readonly takes: Takes;
  /** What was last imported: where the inventory still has it, the export wins. */
  readonly records: ImportRecords;
}
