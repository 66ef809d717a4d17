import type { Takes } from "../../imports/merge/merge.ts";
import { didYouMean } from "../../inventory/text/nearest.ts";
import { shownPath } from "../../project/place.ts";
import { UsageError } from "../../project/usage-error.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import { type ReadinessReport, readiness } from "../readiness/report.ts";
import {
  type ExportsInto,
  type NewObject,
  type PreparedImport,
  prepareImport,
  type ReportedFact,
  reportedMerge,
} from "./prepared-import.ts";

/** What to import, and where. Paths are relative to `cwd`. */
export interface ImportOptions extends ExportsInto {
  /** Whether it is only told what would be written. */
  readonly isDryRun: boolean;
  /** The properties that the exports win for, by name; `all` for all of them. */
  readonly take: readonly string[];
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
  /** How ready the machines of the folder are with what is imported. Undefined where the folder has no inventory. */
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
  const prepared = prepareImport(options, takesOf(options.take));
  const { folder, inventory, estate, changed, recordsFile } = prepared;
  const kept = recordsFile.changed();
  if (!isDryRun) changed.write((path) => shownPath(path, cwd), kept ? [kept] : []);
  const hasInventory = inventory.files.length > 0 || changed.files.length > 0;
  return {
    folder,
    isDryRun,
    ...reportedMerge(prepared),
    notes: [...estate.notes],
    files: [...changed.files, ...(kept ? [{ path: kept.path, isNew: kept.before === undefined }] : [])],
    readiness: hasInventory ? await readinessAfter(prepared, cwd) : undefined,
  };
}

/** How ready the machines of the folder are with what is imported, whether or not it is written. */
async function readinessAfter(
  { folder, inventory, changed }: PreparedImport,
  cwd: string,
): Promise<ReadinessReport> {
  const paths = inventory.files.length > 0 ? [folder] : [];
  return readiness({ cwd, paths, buffers: changed.files, allowPlugins: true });
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
