import type { LintOptions } from "../project/options.ts";
import { folderReportOf } from "./folder-report.ts";
import { GatheredReport, surroundingsOf } from "./gathered-report.ts";
import type { LintReport } from "./result.ts";
import { LintSession } from "./session.ts";

/** Lints all folders, whatever was found in them before. @throws as `lint` does */
export async function lintAll(options: LintOptions): Promise<LintReport> {
  const session = await LintSession.open(options);
  const report = new GatheredReport(options.details);
  for (const linted of session.lint()) report.add(folderReportOf(linted, options.details ?? false));
  return report.of(surroundingsOf(session.project));
}
