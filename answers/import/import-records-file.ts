import { join } from "node:path";
import { ImportRecords } from "../../imports/provenance/import-records.ts";
import { NoImportRecords, parseRecords, recordsText } from "../../imports/provenance/records-text.ts";
import { failureAt } from "../../inventory/files/file-tree.ts";
import { workingTree } from "../../inventory/files/working-tree.ts";
import { utf8Text } from "../../inventory/text/bytes.ts";
import { IMPORT_RECORDS } from "../../project/import-records.ts";
import { shownPath } from "../../project/place.ts";
import { readNamedFile } from "../../project/read-file.ts";
import { unreachable } from "../../project/reading-failure.ts";
import { UsageError } from "../../project/usage-error.ts";
import type { WholeFile } from "../../project/write-file.ts";

/** What was last imported into the inventory of a folder, and the file that keeps it. */
export class ImportRecordsFile {
  readonly path: string;
  readonly records: ImportRecords;
  readonly #before: Uint8Array | undefined;

  private constructor(path: string, records: ImportRecords, before: Uint8Array | undefined) {
    this.path = path;
    this.records = records;
    this.#before = before;
  }

  /** Where the file of a folder stands, whether or not it is there. */
  static pathIn(folder: string): string {
    return join(folder, IMPORT_RECORDS);
  }

  /**
   * Reads the file of a folder. Without one nothing was imported: everything counts as written by hand.
   *
   * @throws UsageError for a file that cannot be read, is broken or of a newer version; it is never overwritten
   */
  static read(folder: string, cwd: string): ImportRecordsFile {
    const path = ImportRecordsFile.pathIn(folder);
    const shown = shownPath(path, cwd);
    const failure = failureAt(workingTree, path);
    // A link to nothing is there: what it led to may only be out of reach.
    if (failure && workingTree.entryAt(path) !== undefined)
      throw new UsageError(unreachable(shown, path, failure, workingTree));
    if (failure) return new ImportRecordsFile(path, new ImportRecords(), undefined);
    const before = readNamedFile(path, shown);
    try {
      return new ImportRecordsFile(path, parseRecords(utf8Text(before)), before);
    } catch (error) {
      if (!(error instanceof NoImportRecords)) throw error;
      throw new UsageError(
        `'${shown}' ${error.message}. ${error.isNewer ? "Update drlint to use it." : "Restore it, or delete it: then everything in the inventory counts as written by hand."}`,
      );
    }
  }

  /** The file as it is to be written; undefined where it says the same already. */
  changed(): WholeFile | undefined {
    if (!this.records.hasChanged) return undefined;
    const content = Buffer.from(recordsText(this.records));
    if (this.#before ? content.equals(this.#before) : !hasRecords(this.records)) return undefined;
    return { path: this.path, content, before: this.#before };
  }
}

function hasRecords({ all }: ImportRecords): boolean {
  for (const _ of all) return true;
  return false;
}
