import type { LintOptions } from "../project/options.ts";
import { folderReportOf } from "./folder-report.ts";
import { GatheredReport, surroundingsOf } from "./gathered-report.ts";
import type { LintReport } from "./result.ts";
import { LintSession } from "./session.ts";

/**
 * Lints inventories. Every folder with files to lint is an inventory of its own; its other files are read too, since
 * names resolve across them.
 *
 * @throws UsageError for paths that lead to nothing, files that cannot be read and rules that do not exist;
 *   ConfigurationError for the first mistake in a configuration
 */
export async function lint(options: LintOptions = {}): Promise<LintReport> {
  const session = await LintSession.open(options);
  const report = new GatheredReport(options.details);
  for (const linted of session.lint()) report.add(folderReportOf(linted, options.details ?? false));
  return report.of(surroundingsOf(session.project));
}
