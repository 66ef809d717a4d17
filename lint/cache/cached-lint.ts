import { resolve } from "node:path";
import { decode } from "../../inventory/text/decode.ts";
import { repositoryRoot } from "../../project/git/repository-root.ts";
import type { Notice } from "../../project/notice.ts";
import type { LintOptions } from "../../project/options.ts";
import { repositoryPath } from "../../project/place.ts";
import { Project } from "../../project/project.ts";
import { writingFailure } from "../../project/writing-failure.ts";
import { rulesByTheClock } from "../../rules/run/now.ts";
import { type FolderReport, folderReportOf } from "../folder-report.ts";
import { GatheredReport, surroundingsOf } from "../gathered-report.ts";
import type { LintMessage, LintReport } from "../result.ts";
import type { LintSession } from "../session.ts";
import { restoredFolder, type StoredFolder, storedFolder } from "../stored/stored-folder.ts";
import { type FolderContent, FolderKeys, folderContent } from "./folder-key.ts";
import { LintCache } from "./lint-cache.ts";

/** What is kept of a folder: its report without the texts, which stand in its files. */
interface KeptFolder {
  readonly report: StoredFolder;
  /** The files whose text stands in the report, by name. */
  readonly sources: readonly string[];
}

/**
 * Lints as `lint` does, but for the folders in which nothing that decides their findings has changed since a run with the same
 * cache: what was found in them is taken from there.
 *
 * @param path the cache's file
 * @throws as `lint` does
 */
export async function cachedLint(options: LintOptions, path: string): Promise<LintReport> {
  const project = await Project.open(options);
  const root = repositoryRoot(project.cwd) ?? project.cwd;
  const cache = LintCache.read(resolve(project.cwd, path));
  const keys = new FolderKeys(project, options);
  const report = new GatheredReport(options.details);
  let session: LintSession | undefined;
  for (const asked of project.folders()) {
    const name = repositoryPath(asked.folder, root);
    const content = folderContent(asked, project);
    const key = content && keys.of(asked, content);
    const kept = key === undefined ? undefined : (cache.get(name, key) as KeptFolder | undefined);
    if (content && kept) {
      project.observer?.kept?.(asked.folder);
      report.add(restored(kept, asked.folder, content));
      continue;
    }
    session ??= await openSession(project, options);
    const noticed = noticesIn(project);
    const linted = folderReportOf(session.lintFolder(asked), true);
    report.add(linted);
    // A file may have been written to between the two readings.
    const isAsRead = key !== undefined && folderContent(asked, project)?.digest === content!.digest;
    if (isAsRead && noticesIn(project) === noticed && isLasting(linted)) {
      cache.set(name, key, keptFolder(linted));
    } else cache.delete(name);
  }
  const unwritten = written(cache, root);
  const { notices, ...surroundings } = surroundingsOf(project);
  return report.of({ ...surroundings, notices: [...notices, ...unwritten] });
}

/** A run in which nothing has changed does without ESLint. */
async function openSession(project: Project, options: LintOptions): Promise<LintSession> {
  const { LintSession } = await import("../session.ts");
  return new LintSession(project, options);
}

/** How much is to be known of earlier states that were asked for: that is told in each run anew. */
function noticesIn({ notices, unreadable }: Project): number {
  return notices.length + unreadable.length;
}

/** Whether the next run will find the same in the same files: no rule has failed, and none goes by the clock. */
function isLasting({ failures, results }: FolderReport): boolean {
  const byTheClock = ({ ruleId }: LintMessage) => ruleId !== null && rulesByTheClock.has(ruleId);
  return (
    failures.length === 0 &&
    !results.some(({ messages, suppressedMessages }) => [...messages, ...suppressedMessages].some(byTheClock))
  );
}

function keptFolder(linted: FolderReport): KeptFolder {
  const { results, ...report } = storedFolder(linted, (path) => repositoryPath(path, linted.folder));
  const withSource = results.filter(({ source }) => source !== undefined);
  return {
    report: { ...report, results: results.map(({ source: _, ...result }) => result) },
    sources: withSource.map(({ filePath }) => filePath),
  };
}

function restored({ report, sources }: KeptFolder, folder: string, { bytes }: FolderContent): FolderReport {
  const results = report.results.map((result) =>
    sources.includes(result.filePath)
      ? { ...result, source: decode(bytes.get(resolve(folder, result.filePath))!).text }
      : result,
  );
  return restoredFolder({ ...report, results }, (path) => resolve(folder, path));
}

/** Writes a cache. One that cannot be written is said to be so; what was found stands all the same. */
function written(cache: LintCache, root: string): readonly Notice[] {
  try {
    cache.write(root);
    return [];
  } catch (error) {
    const reason = writingFailure(error as NodeJS.ErrnoException);
    return [{ place: { file: cache.path }, message: `The cache cannot be written: ${reason}.` }];
  }
}
