import type { FileResult, LintMessage, ReportDetails } from "../../../lint/result.ts";
import type { RuleFailure } from "../../../lint/rule-failures.ts";
import type { Notice } from "../../../project/notice.ts";
import { repositoryPath } from "../../../project/place.ts";
import { packageFile } from "../../shipped-files.ts";
import { jsonList, jsonText } from "../../text/json.ts";
import type { Format } from "../format.ts";
import type { ShownReport } from "./shown-report.ts";

/** The version of the report's form. */
const VERSION = 1;

/**
 * Everything that a lint gave, for programs and for merging: folder by folder the results, the summary and the objects, all
 * paths relative to the root of the repository. It holds what every other format needs.
 */
const write: Format<ShownReport> = function* ({ report, root, quiet, done, maxWarnings, asked }) {
  const { summary, outdated, failures, unreadable, notices, results } = report;
  const { keys, folders, configurations } = report.details!;
  const head = {
    version: VERSION,
    drlint: packageFile().version,
    asked: { ...asked, quiet, ...(maxWarnings === undefined ? {} : { maxWarnings }) },
    configurations: Object.fromEntries(
      Object.entries(configurations)
        .map(([path, digest]) => [repositoryPath(path, root), digest] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    summary,
    outdated,
    failures: failures.map((each) => relativeFailure(each, root)),
    unreadable: unreadable.map((each) => relativeNotice(each, root)),
    notices: notices.map((each) => relativeNotice(each, root)),
    ...(done ? { done: { ...done, files: done.files.map((file) => repositoryPath(file, root)) } } : {}),
  };
  yield `${jsonText(head).slice(0, -1)},\n"folders":`;
  let at = 0;
  yield* jsonList(folders, function* ({ folder, objects, ...rest }) {
    const shown = objects.map(({ filePath, ...object }) => ({
      ...object,
      filePath: repositoryPath(filePath, root),
    }));
    const own = results.slice(at, at + rest.summary.files);
    at += rest.summary.files;
    yield `${jsonText({ folder: repositoryPath(folder, root), ...rest, objects: shown }).slice(0, -1)},"results":`;
    yield* jsonList(own, (result) => [jsonText(relativeResult(result, keys, root))]);
    yield "}";
  });
  yield "}\n";
};

/** The format `report`. */
export const report: Format<ShownReport> = Object.assign(write, { needsDetails: true as const });

function relativeResult(result: FileResult, keys: ReportDetails["keys"], root: string): unknown {
  const withKey = (message: LintMessage) => {
    const { folder: _, ...key } = keys.get(message)!;
    const related = message.related.map((each) => ({
      ...each,
      filePath: repositoryPath(each.filePath, root),
    }));
    return { ...message, related, key };
  };
  return {
    ...result,
    filePath: repositoryPath(result.filePath, root),
    messages: result.messages.map(withKey),
    suppressedMessages: result.suppressedMessages.map(withKey),
  };
}

function relativeFailure(failure: RuleFailure, root: string): RuleFailure {
  return { ...failure, file: repositoryPath(failure.file, root) };
}

function relativeNotice({ place, message }: Notice, root: string): Notice {
  return { place: { ...place, file: repositoryPath(place.file, root) }, message };
}
