import { ImportRecordsFile } from "../../answers/import/import-records-file.ts";
import { ImportRecords } from "../../imports/provenance/import-records.ts";
import { fileStamp } from "../../inventory/files/file-stamp.ts";
import { UsageError } from "../../project/usage-error.ts";

/** What was imported into folders. A file is read again only when it is another one. */
export class KnownImports {
  readonly #known = new Map<
    string,
    { readonly stamp: string | undefined; readonly records: ImportRecords }
  >();

  /** What was imported into the inventory of a folder; nothing where its file is not there or cannot be read. */
  of(folder: string): ImportRecords {
    const stamp = fileStamp(ImportRecordsFile.pathIn(folder));
    const known = this.#known.get(folder);
    if (known && known.stamp === stamp) return known.records;
    const records = stamp !== undefined ? recordsIn(folder) : new ImportRecords();
    this.#known.set(folder, { stamp, records });
    return records;
  }
}

/** Whoever imports is told what is wrong with the file; a hover says nothing of it. */
function recordsIn(folder: string): ImportRecords {
  try {
    return ImportRecordsFile.read(folder, folder).records;
  } catch (error) {
    if (error instanceof UsageError) return new ImportRecords();
    throw error;
  }
}
