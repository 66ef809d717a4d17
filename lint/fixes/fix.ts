import type { LintOptions } from "../../project/options.ts";
import { folderReportOf } from "../folder-report.ts";
import { GatheredReport, surroundingsOf } from "../gathered-report.ts";
import type { FileResult, LintReport } from "../result.ts";
import { LintSession } from "../session.ts";
import { FilesToFix, type FixedFile } from "./files-to-fix.ts";

/** How often a file is linted again after its fixes: one may make another possible, but not for ever. */
const MOST_PASSES = 10;

/** A lint of what remains, with what was put right. */
export interface FixReport extends LintReport {
  /** The files that change. */
  readonly fixed: readonly FixedFile[];
}

/**
 * Puts right what can be put right safely, until nothing more can, and lints what remains. Comments, quotes and layout
 * stay: fixes are edits of the text. A file in another encoding than UTF-8 is left as it is.
 *
 * @param write whether the files are written; otherwise it is only told what would be. The text that stands for a file
 *   is never written
 * @throws as `lint` does; UsageError for a file that was changed meanwhile, which is left alone, or cannot be written
 */
export async function fix(options: LintOptions, write: boolean): Promise<FixReport> {
  if (write && options.staged) (await stagedFixes()).checkFixable(options.staged);
  const session = await LintSession.open(options);
  const { project } = session;
  const staged = project.staged && new (await stagedFixes()).StagedFilesToFix(project.staged);
  const files = new FilesToFix(project, [...(options.paths ?? []), ...(options.listed ?? [])], staged);
  let report = new GatheredReport(options.details);
  for (let pass = 0; pass <= MOST_PASSES; pass++) {
    let changed = false;
    report = new GatheredReport(options.details);
    for (const linted of session.lint(files.buffers())) {
      report.add(folderReportOf(linted, options.details ?? false));
      if (pass === MOST_PASSES) continue;
      for (const result of linted.results) changed = files.fix(result) || changed;
    }
    if (!changed) break;
  }
  if (write) await files.write();
  const fixed = files.fixed();
  const { results, notices, ...rest } = report.of(surroundingsOf(project));
  return { ...rest, notices: [...notices, ...files.left], results: withOutput(results, fixed), fixed };
}

function stagedFixes() {
  return import("../../project/staged/staged-files-to-fix.ts");
}

/** Results with the new text in the place of the one that is not there any more, as ESLint has them. */
function withOutput(results: readonly FileResult[], fixed: readonly FixedFile[]): FileResult[] {
  const outputs = new Map(fixed.map(({ filePath, text }) => [filePath, text]));
  return results.map((result) => {
    const output = outputs.get(result.filePath);
    if (output === undefined) return result;
    const { source: _, ...rest } = result;
    return { ...rest, output };
  });
}
