import { resolve } from "node:path";
import { Estate } from "../../imports/estate.ts";
import type { Export } from "../../imports/export.ts";
import type { ExportReader, OpenExport } from "../../imports/export-reader.ts";
import { NotAnExport, RefusedExport, readJsonExport } from "../../imports/json-export.ts";
import { READERS } from "../../imports/readers.ts";
import { readNamedFile } from "../../project/read-file.ts";
import { UsageError } from "../../project/usage-error.ts";

/**
 * Reads exports into one estate.
 *
 * @param today the day of what does not say when it was collected
 * @throws UsageError for a file that cannot be read or is no export
 */
export function readExports(files: readonly string[], cwd: string, today: Date): Estate {
  const estate = new Estate();
  const day = today.toISOString().slice(0, 10);
  const open = new Map<ExportReader, OpenExport[]>(READERS.map((reader) => [reader, []]));
  for (const file of new Set(files)) {
    const { reader, ...opened } = inWords(file, () => openExport(file, cwd, day));
    open.get(reader)!.push(opened);
  }
  for (const [reader, exports] of open)
    if (exports.length > 0) inWords(undefined, () => reader.read(exports, estate));
  return estate;
}

function openExport(file: string, cwd: string, day: string): OpenExport & { readonly reader: ExportReader } {
  const json = readJsonExport(readNamedFile(resolve(cwd, file), file, IN_PARTS));
  const reader = READERS.find((each) => each.recognises(json));
  if (!reader) throw new NotAnExport(`is JSON, but none of what drlint imports: ${KINDS}.`);
  return { reader, json, from: describe(file, json, reader, day) };
}

const IN_PARTS = "Export in parts, such as of some hosts or one resource group at a time.";

const KINDS = READERS.map(({ kind }) => kind).join(", ");

function describe(file: string, json: unknown, { kind, collectedAt }: ExportReader, day: string): Export {
  const time = collectedAt?.(json);
  const isDated = typeof time === "string" && isDateTime(time);
  return isDated
    ? { file, kind, collectedAt: time }
    : { file, kind, collectedAt: undefined, importedOn: day };
}

function isDateTime(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(text) &&
    !Number.isNaN(Date.parse(text))
  );
}

/** What is no export becomes an error for people. @param file undefined where the error knows it */
function inWords<Result>(file: string | undefined, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof RefusedExport) throw new UsageError(`'${error.from.file}' ${error.message}`);
    if (error instanceof NotAnExport && file !== undefined)
      throw new UsageError(`'${file}' ${error.message}`);
    throw error;
  }
}
