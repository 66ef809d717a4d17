import type { FileResult, LintMessage } from "./result.ts";

/** The counts of a result, as ESLint names them. */
export type MessageCounts = Pick<
  FileResult,
  "errorCount" | "warningCount" | "fatalErrorCount" | "fixableErrorCount" | "fixableWarningCount"
>;

/** Counts a file's findings. */
export function countMessages(messages: readonly LintMessage[]): MessageCounts {
  const errors = messages.filter((message) => message.severity === 2);
  const warnings = messages.filter((message) => message.severity === 1);
  return {
    errorCount: errors.length,
    warningCount: warnings.length,
    fatalErrorCount: 0,
    fixableErrorCount: errors.filter((message) => message.fix).length,
    fixableWarningCount: warnings.filter((message) => message.fix).length,
  };
}
