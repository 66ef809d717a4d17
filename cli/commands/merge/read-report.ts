import { posix, resolve } from "node:path";
import { Ajv } from "ajv";
import { readNamedFile } from "../../../project/read-file.ts";
import { reasonOf } from "../../../project/reason.ts";
import { UsageError } from "../../../project/usage-error.ts";
import { REPORT_VERSION, type StoredReport } from "../../formats/lint/stored-report.ts";
import { packageFile } from "../../shipped-files.ts";
import { reportSchema } from "./report-schema.ts";

/** A report that was read. */
export interface ReadReport {
  /** As the command line names it. */
  readonly path: string;
  readonly content: StoredReport;
}

const isReport = new Ajv().compile<StoredReport>(reportSchema);

/**
 * Reads a report that `drlint lint --format report` has written.
 *
 * @throws UsageError for a file that cannot be read, that is cut off or is no report, and for one of another version
 */
export function readReport(path: string, cwd: string): ReadReport {
  const content = parsed(path, Buffer.from(readNamedFile(resolve(cwd, path), path)).toString("utf8"));
  const { version, drlint } = (content ?? {}) as Partial<Record<"version" | "drlint", unknown>>;
  if (typeof version !== "number" || typeof drlint !== "string") {
    throw new UsageError(`'${path}' is no report. 'drlint lint --format report=FILE' writes one.`);
  }
  const own = packageFile().version;
  if (version !== REPORT_VERSION || drlint !== own) {
    throw new UsageError(
      `'${path}' was written by drlint ${drlint} (form ${version} of reports), and this is drlint ${own} (form ${REPORT_VERSION}). Merge with the version that linted.`,
    );
  }
  if (!isReport(content)) {
    const [error] = isReport.errors!;
    throw new UsageError(
      `'${path}' is no report as drlint writes them: '${error!.instancePath}' ${error!.message ?? "is wrong"}.`,
    );
  }
  const uneven = content.folders.find(({ results, summary }) => results.length !== summary.files);
  if (uneven) {
    throw new UsageError(
      `'${path}' is no report as drlint writes them: it counts ${uneven.summary.files} files in '${uneven.folder}' and has ${uneven.results.length}.`,
    );
  }
  const folders = new Set(content.folders.map(({ folder }) => folder));
  const stray = content.failures.find(({ file }) => !folders.has(posix.dirname(file)));
  if (stray) {
    throw new UsageError(
      `'${path}' is no report as drlint writes them: a rule failed in '${stray.file}', of which it has no folder.`,
    );
  }
  return { path, content };
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const isCutOff = text.startsWith('{"version":') && !text.endsWith("}\n");
    throw new UsageError(
      isCutOff
        ? `'${path}' is cut off: a report ends with '}'. Make it anew.`
        : `'${path}' is no report, since it is no JSON: ${reasonOf(error)}`,
    );
  }
}
