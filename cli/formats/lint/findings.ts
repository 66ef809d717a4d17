import type { FileResult, LintMessage, LintReport } from "../../../lint/result.ts";

/** A finding and the result of the file in which it stands. */
export interface Finding {
  readonly file: FileResult;
  readonly message: LintMessage;
}

/** The findings of a report in its own order. */
export function findingsOf({ results }: LintReport): Finding[] {
  return results.flatMap((file) => file.messages.map((message) => ({ file, message })));
}

/** The findings of a report, errors first: where only some are shown, these are. */
export function errorsFirst(report: LintReport): Finding[] {
  return findingsOf(report).sort((one, other) => other.message.severity - one.message.severity);
}

/** `error` or `warning`. */
export function severityName({ severity }: LintMessage): "error" | "warning" {
  return severity === 2 ? "error" : "warning";
}
