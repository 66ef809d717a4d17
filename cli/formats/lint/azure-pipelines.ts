import { repositoryPath } from "../../../project/place.ts";
import type { Format, Piece } from "../format.ts";
import { errorsFirst, severityName } from "./findings.ts";
import { azureCommand } from "./pipelines/azure-command.ts";
import type { ShownReport } from "./shown-report.ts";
import { stylish } from "./stylish.ts";

/** For Azure Pipelines: the findings for people, then an issue of the run for each, errors first. */
export const azurePipelines: Format<ShownReport> = async (shown, page) => [
  ...(await stylish(shown, page)),
  ...issuesOf(shown),
];

function* issuesOf({ report, root }: ShownReport): Generator<Piece> {
  for (const { file, message } of errorsFirst(report)) {
    const { line, column, ruleId } = message;
    yield azureCommand(
      "task.logissue",
      {
        type: severityName(message),
        sourcepath: repositoryPath(file.filePath, root),
        linenumber: line,
        columnnumber: column,
        code: ruleId ?? undefined,
      },
      message.message,
    );
  }
}
