import type { LintReport, ReportDetails } from "../../../lint/result.ts";
import type { StoredFolder } from "../../../lint/stored/stored-folder.ts";
import type { Asked, ShownReport } from "./shown-report.ts";

/** The version of the report's form. */
export const REPORT_VERSION = 1;

/** The format `report` as JSON: all paths are relative to the root of the repository, with `/`. */
export interface StoredReport
  extends Pick<LintReport, "shard" | "summary" | "outdated" | "failures" | "unreadable" | "notices">,
    Pick<ReportDetails, "configurations" | "bases">,
    Pick<ShownReport, "done"> {
  readonly version: typeof REPORT_VERSION;
  /** The version of drlint. */
  readonly drlint: string;
  readonly asked: Asked & Pick<ShownReport, "quiet" | "maxWarnings">;
  readonly folders: readonly StoredFolder[];
}
