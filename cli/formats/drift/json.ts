import type { DriftReport } from "../../../answers/drift/drift.ts";
import { repositoryPath } from "../../../project/place.ts";
import { jsonText } from "../../text/json.ts";
import type { Format } from "../format.ts";

/** For scripts: every difference, with paths from the current folder. */
export const json: Format<DriftReport> = function* (report, { cwd }) {
  const { folder, isCompared, differences, notes } = report;
  const shown = {
    folder: repositoryPath(folder, cwd),
    compared: isCompared,
    differences: differences.map(({ place, effect, top: _, way: __, ...drift }) => ({
      ...drift,
      ...(place && { file: repositoryPath(place.file, cwd), line: place.line, column: place.column }),
      ...(typeof effect === "string"
        ? { replication: effect }
        : {
            replication: effect.verdict,
            findings: effect.findings.map(({ rule, severity, rows, message }) => ({
              rule,
              severity,
              rows,
              message,
            })),
            undecided: effect.undecided,
          }),
    })),
    notes,
  };
  yield `${jsonText(shown, 2)}\n`;
};
