import { repositoryPath } from "../../../project/place.ts";
import { jsonList, jsonText } from "../../text/json.ts";
import type { Format } from "../format.ts";
import { findingsOf } from "./findings.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { ShownReport } from "./shown-report.ts";

/**
 * GitLab's Code Quality report (https://docs.gitlab.com/ci/testing/code_quality/, read on 2026-11-28). Fingerprints hold no
 * line numbers: findings that were there before do not look new when a line is put above them.
 */
const write: Format<ShownReport> = function* (shown) {
  const { report, root } = shown;
  yield* jsonList(findingsOf(report), ({ file, message }) => [
    jsonText({
      description: message.message,
      check_name: message.ruleId ?? "drlint",
      fingerprint: fingerprintOf(message, shown),
      severity: message.severity === 2 ? "major" : "minor",
      location: {
        path: repositoryPath(file.filePath, root),
        lines: { begin: message.line, end: message.endLine ?? message.line },
      },
    }),
  ]);
  yield "\n";
};

/** The format `gitlab`. */
export const gitlab: Format<ShownReport> = Object.assign(write, { needsDetails: true as const });
