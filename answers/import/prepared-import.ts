import { resolve } from "node:path";
import type { Estate } from "../../imports/estate.ts";
import { merge } from "../../imports/merge/merge.ts";
import type { Takes } from "../../imports/merge/merge-options.ts";
import type { Merge, MergedFact } from "../../imports/merge/merge-outcome.ts";
import { sectionOf } from "../../imports/merge/new-file.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import type { GivenConfiguration } from "../../project/given-configuration.ts";
import { type FilePlace, placeIn } from "../../project/place.ts";
import { UsageError } from "../../project/usage-error.ts";
import { ChangedFiles } from "./changed-files.ts";
import { ImportRecordsFile } from "./import-records-file.ts";
import { readExports } from "./read-exports.ts";
import { openFolder, type Purpose } from "./target-folder.ts";

/** Exports merged into the inventory of a folder in memory: nothing is written yet. */
export interface PreparedImport {
  /** Absolute path. */
  readonly folder: string;
  /** As it stands on the disk. */
  readonly inventory: Inventory;
  readonly estate: Estate;
  readonly merged: Merge;
  readonly changed: ChangedFiles;
  /** The inventory as it would be; undefined where nothing changes. */
  readonly next: Inventory | undefined;
  /** Holds what was imported before, and with it what is imported now. */
  readonly recordsFile: ImportRecordsFile;
}

/** The exports and the folder, relative to `cwd`, and what holds beside the configurations there for what is told of the outcome. */
export interface ExportsInto extends GivenConfiguration {
  readonly cwd: string;
  readonly files: readonly string[];
  readonly into: string;
}

interface Circumstances {
  readonly purpose: Purpose;
  readonly today: Date;
}

/**
 * Merges exports into the inventory of a folder, in memory.
 *
 * @throws UsageError for what is no export, for exports that contradict each other, for a folder that cannot be read, and
 *   for an inventory with mistakes in its text
 */
export function prepareImport(
  { cwd, files, into }: ExportsInto,
  takes: Takes,
  { purpose, today }: Circumstances,
): PreparedImport {
  const folder = resolve(cwd, into);
  const estate = readExports(files, cwd, today);
  checkContradictions(estate);
  const inventory = openFolder(folder, cwd, purpose);
  const recordsFile = ImportRecordsFile.read(folder, cwd);
  const { records } = recordsFile;
  const merged = merge(estate, inventory, { takes, records });
  const changed = new ChangedFiles(folder, inventory, merged);
  const next = changed.check((each) => merge(estate, each, { takes, records }));
  for (const object of merged.knownObjects) records.note(object);
  for (const object of merged.newObjects) records.note(object, true);
  records.keepOnly(next ?? inventory);
  return { folder, inventory, estate, merged, changed, next, recordsFile };
}

function checkContradictions({ contradictions: [first, ...others] }: Estate): void {
  if (first === undefined) return;
  const more = others.length > 1 ? `${others.length} more facts differ. ` : "One more fact differs. ";
  throw new UsageError(
    `The exports contradict each other: ${first} ${others.length > 0 ? more : ""}Leave one of them out.`,
  );
}

/** A fact of the merge, with its place counted as people count. */
export interface ReportedFact extends Omit<MergedFact, "place"> {
  readonly place: FilePlace | undefined;
}

/** An object that was not in the inventory. */
export interface NewObject {
  /** `virtualMachines` */
  readonly section: string;
  /** `virtual machine 'SQL01'` */
  readonly object: string;
}

/** What a merge comes to, for people. */
export function reportedMerge({ inventory, merged }: PreparedImport): {
  readonly facts: readonly ReportedFact[];
  readonly newObjects: readonly NewObject[];
} {
  return {
    facts: merged.facts.map((fact) => ({ ...fact, place: placeOf(fact, inventory) })),
    newObjects: merged.newObjects.map((object) => ({ section: sectionOf(object), object: object.words })),
  };
}

function placeOf({ place }: MergedFact, inventory: Inventory): FilePlace | undefined {
  return place && placeIn(inventory, { ...place, end: place.start });
}
