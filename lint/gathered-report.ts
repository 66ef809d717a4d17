import type { Notice } from "../project/notice.ts";
import type { Project } from "../project/project.ts";
import { compareTexts } from "../schemas/values/compare-texts.ts";
import type { FolderReport } from "./folder-report.ts";
import type {
  FileResult,
  FindingKey,
  LintedFolder,
  LintMessage,
  LintReport,
  ReportDetails,
} from "./result.ts";
import type { RuleFailure } from "./rule-failures.ts";
import { add, EMPTY } from "./summary.ts";

/** What a report says beside what was found in its folders. */
export interface Surroundings extends Pick<LintReport, "unreadable" | "notices" | "shard"> {
  /** What decided beside the inventories; asked for where details are. */
  readonly decidedBy: () => Pick<ReportDetails, "configurations" | "bases">;
}

/** A report, gathered folder by folder: of one lint, or of several whose reports are merged. */
export class GatheredReport {
  readonly #details: { keys: Map<LintMessage, FindingKey>; folders: LintedFolder[] } | undefined;
  readonly #results: FileResult[] = [];
  readonly #failures: RuleFailure[] = [];
  #summary = EMPTY;
  #outdated = 0;

  /** @param withDetails whether keys of findings and the objects that were looked at are gathered, too */
  constructor(withDetails = false) {
    this.#details = withDetails ? { keys: new Map(), folders: [] } : undefined;
  }

  /** Adds a folder. They come sorted by the paths of their first files. */
  add({ folder, summary, outdated, results, failures, details }: FolderReport): void {
    for (const result of results) this.#results.push(result);
    for (const failure of failures) this.#failures.push(failure);
    this.#summary = add(this.#summary, summary);
    this.#outdated += outdated;
    if (!this.#details || !details) return;
    for (const [message, key] of details.keys) this.#details.keys.set(message, key);
    this.#details.folders.push({ folder, summary, outdated, objects: details.objects });
  }

  /** The report as far as it is gathered. */
  of({ unreadable, notices, shard, decidedBy }: Surroundings): LintReport {
    return {
      results: this.#results,
      summary: this.#summary,
      outdated: this.#outdated,
      failures: this.#failures,
      unreadable: inOrder(unreadable),
      notices: inOrder(notices),
      ...(shard ? { shard } : {}),
      ...(this.#details ? { details: { ...this.#details, ...decidedBy() } } : {}),
    };
  }
}

/** What stands around the folders of a project. */
export function surroundingsOf(project: Project): Surroundings {
  const { unreadable, notices, share } = project;
  return {
    unreadable,
    notices,
    ...(share
      ? { shard: { index: share.index, count: share.count, total: share.total, dealt: share.dealt } }
      : {}),
    decidedBy: () => ({ configurations: project.digests(), bases: project.baseDigests() }),
  };
}

/** Each once, by place: in whatever order folders were looked at, and by however many processes. */
function inOrder(notices: readonly Notice[]): readonly Notice[] {
  const unique = new Map(
    notices.map((notice) => [
      JSON.stringify([notice.place.file, notice.place.line, notice.place.column, notice.message]),
      notice,
    ]),
  );
  return [...unique.values()].sort(
    (a, b) =>
      compareTexts(a.place.file, b.place.file) ||
      (a.place.line ?? 0) - (b.place.line ?? 0) ||
      (a.place.column ?? 0) - (b.place.column ?? 0) ||
      compareTexts(a.message, b.message),
  );
}
