import { dirname, resolve } from "node:path";
import type { FolderReport } from "../../../lint/folder-report.ts";
import { GatheredReport } from "../../../lint/gathered-report.ts";
import type { RuleFailure } from "../../../lint/rule-failures.ts";
import { restoredFolder } from "../../../lint/stored/stored-folder.ts";
import type { Notice } from "../../../project/notice.ts";
import type { Done, ShownReport } from "../../formats/lint/shown-report.ts";
import type { ReadReport } from "./read-report.ts";

/**
 * Makes one report of several that belong together, as if one process had linted all folders.
 *
 * @param root the folder that their paths are seen from, absolute
 */
export function mergedReport(reports: readonly ReadReport[], root: string): ShownReport {
  const contents = reports.map(({ content }) => content);
  const absolute = (path: string) => resolve(root, path);
  const notice = ({ place, message }: Notice): Notice => ({
    place: { ...place, file: absolute(place.file) },
    message,
  });
  const failures = contents.flatMap((each) =>
    each.failures.map((failure) => ({ ...failure, file: absolute(failure.file) })),
  );
  const folders = contents.flatMap((each) => each.folders.map((folder) => restoredFolder(folder, absolute)));
  const gathered = new GatheredReport(true);
  for (const folder of folders.sort(byFirstFile)) {
    gathered.add({ ...folder, failures: failures.filter(isIn(folder)) });
  }
  const { quiet, maxWarnings, ...asked } = contents[0]!.asked;
  return {
    report: gathered.of({
      unreadable: contents.flatMap((each) => each.unreadable.map(notice)),
      notices: contents.flatMap((each) => each.notices.map(notice)),
      decidedBy: () => ({
        configurations: Object.fromEntries(
          contents.flatMap((each) =>
            Object.entries(each.configurations).map(([path, digest]) => [absolute(path), digest]),
          ),
        ),
        bases: contents[0]!.bases,
      }),
    }),
    root,
    asked: { ...asked, paths: [...new Set(contents.flatMap((each) => each.asked.paths))] },
    quiet,
    maxWarnings,
    done: mergedDone(
      contents.flatMap(({ done }) => done ?? []),
      absolute,
    ),
  };
}

/** The order in which one process lints folders. */
function byFirstFile(one: FolderReport, other: FolderReport): number {
  return one.results[0]!.filePath < other.results[0]!.filePath ? -1 : 1;
}

function isIn({ folder }: FolderReport): (failure: RuleFailure) => boolean {
  return ({ file }) => dirname(file) === folder;
}

function mergedDone(done: readonly Done[], absolute: (path: string) => string): Done | undefined {
  const [first] = done;
  return (
    first && {
      kind: first.kind,
      findings: done.reduce((sum, { findings }) => sum + findings, 0),
      files: [...new Set(done.flatMap(({ files }) => files.map(absolute)))].sort(),
    }
  );
}
