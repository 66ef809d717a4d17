import type { EntityName } from "../schemas/generated/types.ts";

/** An export: a file that was made of what there is. Every fact and every reach says which one it comes from. */
export interface Export {
  /** The path, as it was given. */
  readonly file: string;
  /** What it is, in words: `resources of Azure`. */
  readonly kind: string;
  /**
   * When it was collected, a date-time of ISO 8601. Undefined where the export does not say so itself: the time of a file is
   * that of a copy.
   */
  readonly collectedAt: string | undefined;
  /**
   * The day on which it was first imported as it says here, `2026-03-01`: that of the export, or one after it. Undefined where it says
   * itself when it was collected.
   */
  readonly importedOn?: string | undefined;
}

/**
 * What an export is complete for: an object of the inventory within it that is not in the export is gone. An export without
 * any is complete for nothing, like one object, or a list of which there are more pages.
 */
export interface Reach {
  readonly from: Export;
  readonly entity: EntityName;
  /**
   * What an object of the inventory has to record to be within it, by property. A path leads through parts and through what a
   * property names: `{ host: "HV01" }`, `{ "replication.vault": "rsv-dr", "host.site": "branch-oslo" }`.
   */
  readonly where: { readonly [path: string]: string | number | boolean };
  /** What the export has, in words: `all machines of host 'HV01'`. */
  readonly words: string;
  /**
   * What nobody can tell by the export, and must be so for it: `the export has all pages of its list`. An object that is not in the export is missing
   * there then, and gone only if that is so.
   */
  readonly onlyIf?: string;
}
