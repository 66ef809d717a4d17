import type { ImportReport } from "../../../answers/import/import.ts";
import { repositoryPath } from "../../../project/place.ts";
import { jsonText } from "../../text/json.ts";
import type { Format } from "../format.ts";

/** For scripts: everything that the table says, with paths from the current folder. */
export const json: Format<ImportReport> = function* (report, { cwd }) {
  const { isDryRun, newObjects, notes, files, readiness } = report;
  const shown = {
    folder: repositoryPath(report.folder, cwd),
    dryRun: isDryRun,
    files: files.map(({ path, isNew }) => ({ path: repositoryPath(path, cwd), new: isNew })),
    newObjects,
    facts: report.facts.map(({ place, top: _, path: __, ...fact }) => ({
      ...fact,
      ...(place && { file: repositoryPath(place.file, cwd), line: place.line, column: place.column }),
    })),
    notes,
    recordFirst: readiness?.wanted ?? [],
  };
  yield `${jsonText(shown, 2)}\n`;
};
