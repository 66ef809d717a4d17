import { shownPath } from "../../../project/place.ts";
import { printable } from "../../../schemas/values/printable.ts";
import type { Format } from "../format.ts";
import type { ShownReport } from "./shown-report.ts";

/** For grep and for editors: a line a finding, `dr/oslo.dr.yaml:12:7: error: … (rule)`. Nothing where there is none. */
export const compact: Format<ShownReport> = function* ({ report }, { cwd }) {
  for (const { filePath, messages } of report.results) {
    const path = shownPath(filePath, cwd);
    for (const { line, column, severity, message, ruleId } of messages) {
      const kind = severity === 2 ? "error" : "warning";
      const rule = ruleId === null ? "" : ` (${ruleId})`;
      yield `${printable(`${path}:${line}:${column}: ${kind}: ${message}${rule}`)}\n`;
    }
  }
};
