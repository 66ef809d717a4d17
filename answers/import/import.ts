import type { Takes } from "../../imports/merge/merge-options.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import type { Assumption } from "../../inventory/protection/assumed-replication.ts";
import { utf8Length } from "../../inventory/text/bytes.ts";
import { maximumFileSize } from "../../inventory/text/decode.ts";
import { didYouMean } from "../../inventory/text/nearest.ts";
import type { LintOptions } from "../../project/options.ts";
import { shownPath } from "../../project/place.ts";
import { UsageError } from "../../project/usage-error.ts";
import type { WholeFile } from "../../project/write-file.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import { readiness } from "../readiness/project-readiness.ts";
import type { ReadinessReport } from "../readiness/report.ts";
import type { ChangedFiles } from "./changed-files.ts";
import {
  type ExportsInto,
  type NewObject,
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
  /** What is assumed of machines without a replication block where it is told how ready machines are. Left out: what configurations say. */
  readonly assume?: Assumption;
  /** The day that is recorded for what does not say when it was collected. By default: the current one. */
  readonly today?: Date;
}

/** What an import came to. */
export interface ImportReport {
  /** Absolute path. */
  readonly folder: string;
  readonly isDryRun: boolean;
  readonly facts: readonly ReportedFact[];
  readonly newObjects: readonly NewObject[];
  /** Whether the exports have nothing at all that drlint imports. */
  readonly isEmpty: boolean;
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
  const { report, write, readinessOptions, read } = mergedInMemory(options);
  // Where that cannot be told, for a mistake in a configuration, nothing is written either.
  const ready = readinessOptions && (await readiness(readinessOptions, read));
  if (!isDryRun) write((path) => shownPath(path, cwd));
  return { ...report, isDryRun, readiness: ready };
}

/** What is left of a merge when it is done: the estate and the inventory, which are large, are not. */
interface MergedInMemory {
  readonly report: Omit<ImportReport, "isDryRun" | "readiness">;
  readonly write: (shown: (path: string) => string) => void;
  /** Undefined where the folder has no inventory. */
  readonly readinessOptions: LintOptions | undefined;
  /** The files of the folder as they will be, which were read to check them, by path. */
  readonly read: ReadonlyMap<string, InventoryFile>;
}

function mergedInMemory(options: ImportOptions): MergedInMemory {
  const { cwd, files, into, isDryRun: _, take, today = new Date(), ...given } = options;
  const prepared = prepareImport({ cwd, files, into }, takesOf(take), { purpose: "import", today });
  const { folder, inventory, estate, changed, next, recordsFile } = prepared;
  const kept = recordsFile.changed();
  const others = kept ? [kept] : [];
  const paths = inventory.files.length > 0 ? [folder] : [];
  const hasInventory = paths.length > 0 || changed.files.length > 0;
  refuseTooLarge([
    ...changed.files.map(({ path, text }) => ({ shown: shownPath(path, cwd), bytes: utf8Length(text) })),
    ...others.map(({ path, content }) => ({ shown: shownPath(path, cwd), bytes: content.length })),
  ]);
  const buffers = changed.files.map(({ path, text }) => ({ path, text }));
  return {
    report: {
      folder,
      ...reportedMerge(prepared),
      isEmpty: estate.isEmpty,
      notes: [...estate.notes],
      files: [
        ...changed.files.map(({ path, isNew }) => ({ path, isNew })),
        ...others.map(({ path, before }) => ({ path, isNew: before === undefined })),
      ],
    },
    write: writer(changed, others),
    read: new Map((next ?? inventory).files.map((file) => [file.path, file])),
    readinessOptions: hasInventory ? { ...given, cwd, paths, buffers, allowPlugins: true } : undefined,
  };
}

/**
 * Refuses what no drlint could read again.
 *
 * @param files what would be written, with its size in bytes; paths as they are shown
 * @throws UsageError for a file that is larger than those which are read
 */
export function refuseTooLarge(files: Iterable<{ readonly shown: string; readonly bytes: number }>): void {
  for (const { shown, bytes } of files)
    if (bytes > maximumFileSize)
      throw new UsageError(
        `'${shown}' would be larger than ${maximumFileSize / 1024 / 1024} MB, and drlint reads no such file. Import the exports in parts, each into a folder of its own. Nothing was imported.`,
      );
}

/** A function of its own, so that it holds nothing but the files. */
function writer(changed: ChangedFiles, others: readonly WholeFile[]): MergedInMemory["write"] {
  return (shown) => changed.write(shown, others);
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
