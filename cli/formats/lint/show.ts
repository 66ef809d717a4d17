import type { LintReport } from "../../../lint/result.ts";
import { counted, grouped } from "../../../schemas/values/numbers.ts";
import { ExitCode } from "../../exit-code.ts";
import { writeFailures, writeNotices } from "../../standard-error.ts";
import type { Streams } from "../../streams.ts";
import type { Output } from "../outputs.ts";
import { print } from "../print.ts";
import { isPipeline } from "./pipelines/pipeline.ts";
import { writeStepSummary } from "./pipelines/step-summary.ts";
import { type ShownReport, withoutWarnings } from "./shown-report.ts";

/**
 * Prints a report wherever it is asked for, says on standard error what is no finding, and by the exit code whether it may
 * pass.
 *
 * @param whole with its warnings, whether they are shown or not
 */
export async function show(
  whole: ShownReport,
  outputs: readonly Output<ShownReport>[],
  color: boolean | undefined,
  streams: Streams,
): Promise<ExitCode> {
  const shown = whole.quiet ? { ...whole, report: withoutWarnings(whole.report) } : whole;
  await print(shown, outputs, color, streams);
  for (const { name, file } of outputs) {
    if (file === undefined && isPipeline(name)) await writeStepSummary(name, shown, streams);
  }
  return verdict(whole, streams);
}

function verdict({ report, maxWarnings }: ShownReport, streams: Streams): ExitCode {
  const { errors, warnings } = report.summary;
  const tooManyWarnings = maxWarnings !== undefined && warnings > maxWarnings;
  if (tooManyWarnings && errors === 0) {
    streams.stderr.write(
      `drlint: ${counted(warnings, "warning")}, and ${maxWarnings === 0 ? "none is allowed" : `--max-warnings allows ${grouped(maxWarnings)}`}.\n`,
    );
  }
  writeNothing(report, streams);
  writeNotices([...report.notices, ...report.unreadable], streams);
  writeFailures(report.failures, streams);
  if (report.failures.length > 0 || report.unreadable.length > 0) return ExitCode.failure;
  return errors > 0 || tooManyWarnings ? ExitCode.findings : ExitCode.clean;
}

/** Says of a shard that got nothing to lint that this is no mistake. */
function writeNothing({ shard, summary }: LintReport, { stderr }: Streams): void {
  if (shard === undefined || summary.files > 0) return;
  const { index, count, total } = shard;
  stderr.write(
    `drlint: Shard ${grouped(index)} of ${grouped(count)} has no folder to lint: all of ${counted(total, "folder")} went to other shards.\n`,
  );
}
