import type { MergeOptions } from "../../imports/merge/merge-options.ts";
import { ImportRecords } from "../../imports/provenance/import-records.ts";

/** The export wins wherever something else is recorded. */
export const TAKE_ALL: MergeOptions = { takes: () => true, records: new ImportRecords() };
/** What is recorded stays. */
export const TAKE_NONE: MergeOptions = { takes: () => false, records: new ImportRecords() };
