import { repositoryPath } from "../../../project/place.ts";
import { counted } from "../../../schemas/values/numbers.ts";
import type { RunnerCommand } from "../../text/runner-command.ts";
import type { Format, Piece } from "../format.ts";
import { errorsFirst, type Finding, severityName } from "./findings.ts";
import { githubCommand } from "./pipelines/github-command.ts";
import type { ShownReport } from "./shown-report.ts";
import { stylish } from "./stylish.ts";

/**
 * What GitHub shows of one step: so many errors and so many warnings
 * (https://github.com/orgs/community/discussions/26680, read on 2026-11-28).
 */
const MOST_OF_A_KIND = 10;

/** For GitHub Actions: the findings for people, then an annotation for each, errors first. */
export const github: Format<ShownReport> = async (shown, page) => [
  ...(await stylish(shown, page)),
  ...annotationsOf(shown),
];

/** The annotations that GitHub shows; the last one of a kind says how many there are beyond them. */
export function* annotationsOf({ report, root }: ShownReport): Generator<Piece> {
  const findings = errorsFirst(report);
  for (const severity of ["error", "warning"] as const) {
    const ofKind = findings.filter(({ message }) => severityName(message) === severity);
    const shown = ofKind.length > MOST_OF_A_KIND ? ofKind.slice(0, MOST_OF_A_KIND - 1) : ofKind;
    for (const finding of shown) yield annotation(finding, root);
    const others = ofKind.length - shown.length;
    if (others > 0) {
      yield githubCommand(
        severity,
        { title: "drlint" },
        `${counted(others, `more ${severity}`)}, which the log of this step lists, and its summary.`,
      );
    }
  }
}

function annotation({ file, message }: Finding, root: string): RunnerCommand {
  const { line, column, endLine, endColumn, ruleId } = message;
  return githubCommand(
    severityName(message),
    {
      file: repositoryPath(file.filePath, root),
      line,
      endLine,
      // Columns of a place over several lines are taken for those of its first line.
      ...(endLine === undefined || endLine === line ? { col: column, endColumn } : {}),
      title: ruleId ?? "drlint",
    },
    message.message,
  );
}
