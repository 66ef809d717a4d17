import { resolve } from "node:path";
import type { Estate } from "../../imports/estate.ts";
import { merge, type Takes } from "../../imports/merge/merge.ts";
import type { MergedFact } from "../../imports/merge/merge-outcome.ts";
import { sectionOf } from "../../imports/merge/new-file.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import { didYouMean } from "../../inventory/text/nearest.ts";
import { type FilePlace, placeIn, shownPath } from "../../project/place.ts";
import { UsageError } from "../../project/usage-error.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import { type ReadinessReport, readiness } from "../readiness/report.ts";
import { ChangedFiles } from "./changed-files.ts";
import { readExports } from "./read-exports.ts";
import { openFolder } from "./target-folder.ts";

/** What to import, and where. Paths are relative to `cwd`. */
export interface ImportOptions {
  readonly cwd: string;
  /** The exports. */
  readonly files: readonly string[];
  /** The folder of the inventory. */
  readonly into: string;
  /** Whether it is only told what would be written. */
  readonly isDryRun: boolean;
  /** The properties that the exports win for, by name; `all` for all of them. */
  readonly take: readonly string[];
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

/** What an import came to. */
export interface ImportReport {
  /** Absolute path. */
  readonly folder: string;
  readonly isDryRun: boolean;
  readonly facts: readonly ReportedFact[];
  readonly newObjects: readonly NewObject[];
  /** What was left out of the exports or is incomplete in them, a sentence each. */
  readonly notes: readonly string[];
  /** The files that were written, or would be. Absolute paths. */
  readonly files: readonly { readonly path: string; readonly isNew: boolean }[];
  /** How ready the machines of the folder are now. Undefined for a dry run, and where the folder has no inventory. */
  readonly readiness: ReadinessReport | undefined;
}

/**
 * Imports exports into the inventory of a folder: adds what is not recorded, shows what differs, deletes nothing. Either
 * all files are written or none is.
 *
 * @throws UsageError for what is no export, for exports that contradict each other, for a folder that cannot be read or
 *   written, and for an inventory with mistakes in its text
 */
export async function importExports(options: ImportOptions): Promise<ImportReport> {
  const { cwd, isDryRun } = options;
  const takes = takesOf(options.take);
  const folder = resolve(cwd, options.into);
  const estate = readExports(options.files, cwd);
  checkContradictions(estate);
  const inventory = openFolder(folder, cwd);
  const merged = merge(estate, inventory, takes);
  const changed = new ChangedFiles(folder, inventory, merged);
  changed.check((next) => merge(estate, next, takes));
  if (!isDryRun) changed.write((path) => shownPath(path, cwd));
  const hasInventory = inventory.files.length > 0 || changed.files.length > 0;
  return {
    folder,
    isDryRun,
    facts: merged.facts.map((fact) => ({ ...fact, place: placeOf(fact, inventory) })),
    newObjects: merged.newObjects.map((object) => ({ section: sectionOf(object), object: object.words })),
    notes: [...estate.notes],
    files: changed.files,
    readiness:
      isDryRun || !hasInventory ? undefined : await readiness({ cwd, paths: [folder], allowPlugins: true }),
  };
}

function placeOf({ place }: MergedFact, inventory: Inventory): FilePlace | undefined {
  return place && placeIn(inventory, { ...place, end: place.start });
}

function checkContradictions({ contradictions: [first, ...others] }: Estate): void {
  if (first === undefined) return;
  const more = others.length > 0 ? ` ${others.length} more facts differ.` : "";
  throw new UsageError(`The exports contradict each other: ${first}${more} Leave one of them out.`);
}

/** @throws UsageError for a property that no object has */
function takesOf(take: readonly string[]): Takes {
  const known = new Set(Object.values(shapes).flatMap(({ properties }) => Object.keys(properties)));
  for (const property of take) {
    if (property !== "all" && !known.has(property))
      throw new UsageError(
        `No property is called '${property}', which --take names.${didYouMean(property, [...known, "all"])}`,
      );
  }
  return take.includes("all") ? () => true : (property) => take.includes(property);
}
