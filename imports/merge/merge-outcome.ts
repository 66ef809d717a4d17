import type { Step } from "../../inventory/earlier/differences.ts";
import type { TextEdit } from "../../inventory/edit/text-edit.ts";
import type { ImportedObject } from "../imported-object.ts";

/** What the merge does with one fact or object. */
export interface MergedFact {
  /**
   * - `added`: it was not recorded, and is now
   * - `taken`: something else was recorded, and the export wins
   * - `followed`: the inventory still had what was last imported, and has what the export says now
   * - `different`: something else is recorded, and stays
   * - `left`: it is not recorded, and cannot be added; `reason` says why
   * - `gone`: the inventory has the object, and an export that would have it has not; it stays
   * - `missing`: the same, if the export is complete, which nobody can tell
   */
  readonly outcome: "added" | "taken" | "followed" | "different" | "left" | "gone" | "missing";
  /** `virtual machine 'SQL01'` */
  readonly object: string;
  /** The object at the top of a file that it is of, as it is after the merge, and the way from there. */
  readonly top: { readonly entity: string; readonly name: string | undefined };
  readonly path: readonly Step[];
  /** Undefined where it is a whole object. */
  readonly property: string | undefined;
  /** What the export says, in words; empty for what is gone. */
  readonly imported: string;
  /** What the inventory says, in words; for `taken`, `followed` and `different`. */
  readonly recorded?: string;
  /** A sentence; for `left`, `gone` and `missing`, and where a value that was to be taken stands in an anchor. */
  readonly reason?: string;
  /** The path of the export. */
  readonly export: string | undefined;
  /** Where it stands in the inventory. */
  readonly place: { readonly file: string; readonly start: number } | undefined;
}

/** What a merge comes to. */
export interface Merge {
  readonly facts: readonly MergedFact[];
  /** The edits of files of the inventory, by path. */
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
  /** What the inventory does not have yet. */
  readonly newObjects: readonly ImportedObject[];
  /** The sections that are recorded as empty: `recoveryPlans`. */
  readonly emptySections: readonly string[];
  /** What it has. */
  readonly knownObjects: readonly ImportedObject[];
}
