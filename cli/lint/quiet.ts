import type { FileResult, LintReport } from "../../lint/result.ts";

/** The report with errors alone. The summary stays: it says how many warnings there are. */
export function withoutWarnings(report: LintReport): LintReport {
  return { ...report, results: report.results.map(errorsOf) };
}

function errorsOf(result: FileResult): FileResult {
  if (result.warningCount === 0) return result;
  const { source, ...rest } = result;
  const messages = result.messages.filter((message) => message.severity === 2);
  return {
    ...rest,
    messages,
    suppressedMessages: result.suppressedMessages.filter((message) => message.severity === 2),
    warningCount: 0,
    fixableWarningCount: 0,
    ...(source === undefined || messages.length === 0 ? {} : { source }),
  };
}
