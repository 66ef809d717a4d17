import type { Result, Suppression } from "sarif";
import type { FileResult, LintMessage, RelatedLocation } from "../../../../lint/result.ts";
import { fingerprintOf } from "../fingerprint.ts";
import type { ShownReport } from "../shown-report.ts";
import { fixesOf } from "./fixes.ts";
import { locationOf, relatedLocationOf } from "./locations.ts";

/** The rule of what the linter itself says. */
export const LINTER = "drlint";

/**
 * The findings, in the order of the report. Silenced ones are left out unless they are asked for: GitHub does not read that
 * they are.
 */
export function resultsOf(shown: ShownReport): Result[] {
  return shown.report.results.flatMap((file) => [
    ...file.messages.map((message) => resultOf(file, message, shown)),
    ...(shown.showsSilenced
      ? file.suppressedMessages.map((message) => ({
          ...resultOf(file, message, shown),
          suppressions: suppressionsOf(message),
        }))
      : []),
  ]);
}

function resultOf(file: FileResult, message: LintMessage, shown: ShownReport): Result {
  const { root } = shown;
  const { severity, rows, related } = message;
  const fixes = fixesOf(file, message, root);
  return {
    ruleId: message.ruleId ?? LINTER,
    level: severity === 2 ? "error" : "warning",
    message: { text: textOf(message.message, related) },
    locations: [locationOf({ filePath: file.filePath, ...message }, root)],
    ...(related.length > 0
      ? { relatedLocations: related.map((each, id) => relatedLocationOf(each, id, root)) }
      : {}),
    ...(fixes.length > 0 ? { fixes } : {}),
    partialFingerprints: { "drlint/v1": fingerprintOf(message, shown) },
    ...(rows.length > 0 ? { properties: { rows: [...rows] } } : {}),
  };
}

/** The message, and a line with a link for each related place: a viewer shows none that is not linked. */
function textOf(message: string, related: readonly RelatedLocation[]): string {
  return [escaped(message), ...related.map((each, index) => `[${escaped(each.message)}](${index})`)].join(
    "\n",
  );
}

/** Brackets would begin a link; SARIF 2.1.0, section 3.11.6. */
function escaped(text: string): string {
  return text.replaceAll(/[\\[\]]/g, "\\$&");
}

function suppressionsOf({ suppressions = [] }: LintMessage): Suppression[] {
  return suppressions.map(({ kind, justification }) => ({
    kind: kind === "directive" ? "inSource" : "external",
    ...(justification === "" ? {} : { justification }),
  }));
}
