import type { RuleFailure } from "../../../lint/rule-failures.ts";
import { storedFolder } from "../../../lint/stored/stored-folder.ts";
import type { Notice } from "../../../project/notice.ts";
import { repositoryPath } from "../../../project/place.ts";
import { packageFile } from "../../shipped-files.ts";
import { jsonList, jsonText } from "../../text/json.ts";
import type { Format } from "../format.ts";
import type { ShownReport } from "./shown-report.ts";
import { REPORT_VERSION, type StoredReport } from "./stored-report.ts";

/**
 * Everything that a lint gave, for programs and for merging: folder by folder the results, the summary and the objects, all
 * paths relative to the root of the repository. It holds what every other format needs.
 */
const write: Format<ShownReport> = function* ({ report, root, quiet, done, maxWarnings, asked }) {
  const { summary, outdated, failures, unreadable, notices, results, shard } = report;
  const { keys, folders, configurations, bases } = report.details!;
  const written = (path: string) => repositoryPath(path, root);
  const head: Omit<StoredReport, "folders"> = {
    version: REPORT_VERSION,
    drlint: packageFile().version,
    ...(shard ? { shard } : {}),
    asked: { ...asked, quiet, ...(maxWarnings === undefined ? {} : { maxWarnings }) },
    configurations: Object.fromEntries(
      Object.entries(configurations)
        .map(([path, digest]) => [written(path), digest] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    bases,
    summary,
    outdated,
    failures: failures.map((each): RuleFailure => ({ ...each, file: written(each.file) })),
    unreadable: unreadable.map((each) => storedNotice(each, written)),
    notices: notices.map((each) => storedNotice(each, written)),
    ...(done ? { done: { ...done, files: done.files.map(written) } } : {}),
  };
  yield `${jsonText(head).slice(0, -1)},\n"folders":`;
  let at = 0;
  yield* jsonList(folders, function* (folder) {
    const own = results.slice(at, at + folder.summary.files);
    at += folder.summary.files;
    const {
      objects,
      results: stored,
      ...rest
    } = storedFolder({ ...folder, results: own, details: { keys, objects: folder.objects } }, written);
    yield `${jsonText({ ...rest, objects }).slice(0, -1)},"results":`;
    yield* jsonList(stored, (result) => [jsonText(result)]);
    yield "}";
  });
  yield "}\n";
};

/** The format `report`. */
export const report: Format<ShownReport> = Object.assign(write, { needsDetails: true as const });

function storedNotice({ place, message }: Notice, written: (path: string) => string): Notice {
  return { place: { ...place, file: written(place.file) }, message };
}
