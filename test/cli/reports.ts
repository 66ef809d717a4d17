import type { Services } from "../../cli/services.ts";
import { services as realServices } from "../../cli/services.ts";
import type { FileResult, LintMessage, LintReport, LintSummary } from "../../lint/result.ts";
import type { LintOptions } from "../../project/options.ts";

/** A finding; an error at 1:1 unless said otherwise. */
export function finding(given: Partial<LintMessage>): LintMessage {
  return {
    ruleId: "inventory/schema",
    severity: 2,
    message: "Something is wrong. Put it right.",
    line: 1,
    column: 1,
    rows: [],
    related: [],
    ...given,
  };
}

/** The result of one file. */
export function fileResult(filePath: string, messages: readonly LintMessage[]): FileResult {
  return {
    filePath,
    messages,
    suppressedMessages: [],
    errorCount: messages.filter(({ severity }) => severity === 2).length,
    warningCount: messages.filter(({ severity }) => severity === 1).length,
    fatalErrorCount: 0,
    fixableErrorCount: 0,
    fixableWarningCount: 0,
    ...(messages.length > 0 ? { source: "schemaVersion: 1\n" } : {}),
  };
}

/** The report of some files, with the counts that they give. */
export function report(results: readonly FileResult[], summary: Partial<LintSummary> = {}): LintReport {
  return {
    results,
    summary: {
      files: results.length,
      virtualMachines: 0,
      withoutReplication: 0,
      decided: 0,
      undecided: 0,
      errors: results.reduce((sum, { errorCount }) => sum + errorCount, 0),
      warnings: results.reduce((sum, { warningCount }) => sum + warningCount, 0),
      ...summary,
    },
    outdated: 0,
    failures: [],
    unreadable: [],
    notices: [],
  };
}

/** Services whose lint gives a report, and notes what it was asked for. */
export function lintGiving(given: LintReport): Services & { readonly asked: LintOptions[] } {
  const asked: LintOptions[] = [];
  return {
    ...realServices,
    asked,
    async lint(options) {
      asked.push(options);
      return given;
    },
  };
}
